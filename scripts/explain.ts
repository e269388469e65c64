import { basename } from 'node:path';
import { type ArticleSource, correct } from '../src/article/make.ts';
import { extract } from '../src/extract/index.ts';
import { readSource } from '../src/extract/text/read-source.ts';
import type { TraceStep } from '../src/extract/text/trace.ts';
import { runCommand, UsageError } from './cli.ts';
import { readSourceFile, sourceSlugs } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { readText } from './content/text-file.ts';
import { storyOf } from './explain/story.ts';
import { readKnowledge } from './extract/articles.ts';

const help = `
Usage: npm run explain -- <slug or file> <offset or words> [--tokens] [--around <characters>]

Explains the claims at a place in a source: who “he” is and who it is not, where a figure’s speaker, period, measure and subject
come from, and which correction changed it, each with its file and rule. Then come all decisions about the place.
The place is an offset, or words of the text: their first occurrence. A slug is read with its publication date and its corrections,
any other text file without them.

  --tokens           also the words of the sentence with their parts of speech
  --around <n>       also what happened up to n characters before and after (default 0)
  --published <day>  publication date of a file that is no source
`;

const options = {
  tokens: { type: 'boolean', default: false },
  around: { type: 'string', default: '0' },
  published: { type: 'string' },
} as const;

await runCommand({ help, options, positionals: true }, async ({ tokens, around, published }, [name, where]) => {
  if (name === undefined || where === undefined || !/^\d+$/.test(around))
    throw new UsageError('Name a source, and an offset or words of it.');
  await needContent();
  const source = await readNamed(name);
  const text = source === null ? await readText(name) : source.text;
  const at = /^\d+$/.test(where) ? Number(where) : text.indexOf(where);
  if (at === -1) throw new UsageError(`“${where}” is not in ${name}. Copy the words exactly as they are there.`);
  const length = /^\d+$/.test(where) ? 1 : where.length;
  const steps: TraceStep[] = [];
  const knowledge = await readKnowledge();
  const extraction = extract({
    id: basename(name, '.txt'),
    text,
    published: published ?? source?.about.published.value ?? null,
    paragraphs: readSource(text, { title: source?.about.title }).paragraphs,
    ...knowledge,
    trace: (step) => steps.push(step),
  });
  const found = extraction.claims;
  const { claims, log } = source === null ? { claims: found, log: [] } : correct(source, extraction, knowledge);
  const place = { start: at - Number(around), end: at + length + Number(around) };
  console.log(storyOf({ name, text, steps, found, claims, log }, place, tokens).join('\n'));
  return 0;
});

/** A source of the corpus; null for any other file. */
async function readNamed(name: string): Promise<ArticleSource | null> {
  const slug = basename(name, '.txt');
  return (await sourceSlugs()).includes(slug) ? readSourceFile(slug) : null;
}
