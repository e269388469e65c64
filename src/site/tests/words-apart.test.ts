import { globSync, readFileSync } from 'node:fs';
import { parse } from '@astrojs/compiler-rs';
import { expect, test } from 'vitest';

// What the site says in its own words is in one file a feature, `words.ts`, so that a copy editor reads these and has read
// all; `site/words` has what several features say. Templates and code have none. What is thrown is for developers and editors.

/** A typeface has a name, and widths its characters. */
const fonts = /^src\/site\/(?:drawing\/(?:text-width|picture\/measured\.client)|pictures\/png)\.ts$/;

const files = globSync(['src/pages/**/*.{astro,ts}', 'src/site/**/*.{astro,ts}'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !fonts.test(file))
  .filter((file) => !/\/words\.ts$|^src\/site\/(?:words|tests)\/|\.test\.ts$|\/test-support\.ts$|\/testing-/.test(file))
  .sort();

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Attributes that are read by machines alone. */
const unread = /^(?:class|class:list|content|d|id|href|src|type|rel|name|role|style|viewBox|set:html)$/;

/** Names of files are no words. */
const fileName = /^\s*[\w/<>-]+\.\w+\s*$/;

test('says a sentence only where it finds one', () => {
  const page = "---\nimport a from 'A file';\nthrow new Error('Not this one');\nconst a = 'Show more';\n---\n";
  expect(wordsIn(`${page}<p class="one two" title="All of it">Read <b>{a}</b></p>`)).toEqual([
    'Show more',
    'All of it',
    'Read',
  ]);
});

test.each(files)('%s has no words of its own', (file) => {
  const code = readFileSync(file, 'utf8');
  expect(wordsIn(file.endsWith('.ts') ? `---\n${code}\n---\n` : code)).toEqual([]);
});

/** What the data page has to call by its name, as the files that it describes do. */
const own = /^src\/site\/data\//;
const shunned = /\b(?:stands?|of which|utterances?|drawn on|set against|passes on|claims?)\b/i;

test.each(
  globSync('src/site/*/words.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !own.test(file)),
)('%s says “statement”, “is” and “including”, not “claim”, “stands” and “of which”', (file) => {
  const strings = stringsIn(`---\n${readFileSync(file, 'utf8')}\n---\n`);
  expect(strings.length).toBeGreaterThan(0);
  // “[all statements](claims)”: the name of a link in the code
  expect(strings.filter((text) => shunned.test(text.replaceAll(/\]\([^)]*\)/g, ']')))).toEqual([]);
});

test('a word to be avoided is found in a string and in a template, not in a key or a name', () => {
  const code = `---\nconst a = { claims: 'Where it stands', b: (claim: string) => \`\${claim}, of which\` };\n---\n`;
  expect(stringsIn(code).filter((text) => shunned.test(text))).toEqual(['Where it stands', ', of which']);
});

function stringsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const { type, value: text, ...children } = value as Node;
    if (/^(?:ImportDeclaration|TSLiteralType)$/.test(type)) return;
    if (type === 'Literal' && typeof text === 'string') found.push(text);
    if (type === 'TemplateElement') found.push(String((text as { cooked: string }).cooked));
    for (const child of [text, ...Object.values(children)]) visit(child);
  };
  visit(parse(code).ast);
  return found;
}

function wordsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    const words = wordsOf(node);
    if (words !== null) found.push(words.trim());
    if (!isUnread(node)) for (const child of Object.values(node)) visit(child);
  };
  visit(parse(code).ast);
  return found;
}

/** What a piece of code says to readers; null where it says nothing. Text of a template always does. */
function wordsOf({ type, value }: Node): string | null {
  if (type === 'JSXText')
    return /\p{L}{2}/u.test(String(value)) && !fileName.test(decoded(String(value))) ? String(value) : null;
  const text =
    type === 'Literal' && typeof value === 'string'
      ? value
      : type === 'TemplateElement'
        ? String((value as { cooked: string }).cooked)
        : '';
  return isSentence(text) ? text : null;
}

/** Words as people read them: a capital and more than one word, curly quotation marks around them, or several clauses. */
function isSentence(text: string): boolean {
  return /^\s*\p{Lu}\p{Ll}+ \p{L}|“\p{L}|\p{L}”|\p{L}{2}[,.] \p{L}{2}/u.test(text);
}

function isUnread({ type, name, callee }: Node): boolean {
  if (/^(?:ImportDeclaration|TSLiteralType)$/.test(type)) return true;
  if (type === 'JSXAttribute') return unread.test(String((name as { name?: unknown }).name));
  return type === 'NewExpression' && /Error$/.test(String((callee as { name?: unknown }).name));
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
