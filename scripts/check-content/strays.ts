import { access, readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { findLeftovers } from '../add/leftovers.ts';
import { findStopped } from '../content/change-files.ts';
import { contentDir } from '../content/corpus.ts';
import { type Report, top } from './report.ts';

/** What a content folder is made of. */
const known =
  /^(?:site\.yaml|moved\.yaml|sources\/[^/]+\.(?:txt|yaml)|(?:corrections|checks)\/[^/]+\.yaml|(?:articles|speakers)\/[^/]+\.md|reference\/[^/]+\.csv|gold\/[^/]+\.json|quality\/(?:held-out|development)\.yaml)$/;

/** What an article was before its publisher changed it: a folder a day, with the files that have the article's name. */
const ofEarlier =
  /^earlier\/([^/]+)\/\d{4}-\d\d-\d\d(?:-\d+)?\/(?:sources\/\1\.(?:txt|yaml)|(?:corrections|checks)\/\1\.yaml|articles\/\1\.md)$/;

/** What editors decided without seeing each other. */
const ofBlind = /^blind\/[a-z0-9-]+\/(?:corrections|checks)\/[^/]+\.yaml$/;

/** What each folder holds. */
const endings: Readonly<Record<string, string>> = {
  sources: '.txt or .yaml',
  corrections: '.yaml',
  checks: '.yaml',
  articles: '.md',
  speakers: '.md',
  reference: '.csv',
  gold: '.json',
  quality: '.yaml',
  earlier: '',
};

/**
 * A file that nothing reads is most often misnamed. Files whose name begins with a dot, or in such a folder, are nobody's
 * business, but for what an addition left that was stopped.
 */
export async function checkStrays(report: Report): Promise<void> {
  for (const { path, slug, isSettled } of await findLeftovers(join(contentDir, 'sources')))
    report.warn(path, {
      ...top,
      rule: 'unfinished-addition',
      reason: isSettled
        ? `The addition of "${slug}" was stopped when it was all but done. Run \`npm run add\`, which completes it.`
        : `The addition of ${slug === null ? 'an article' : `"${slug}"`} was stopped, and it was not added. Run \`npm run add\`, which deletes what is left of it; then add it again.`,
    });
  for (const { path, files, isSettled } of await findStopped(contentDir))
    report.warn(path, {
      ...top,
      rule: 'unfinished-change',
      reason: isSettled
        ? `A change of ${files.join(', ')} was stopped when it was all but done. Run \`npm run add\`, which completes it.`
        : `A change of ${files.join(', ') || 'the content'} was stopped before anything of it was done. Run \`npm run add\`, which deletes what is left of it; then make the change again.`,
    });
  for (const entry of await readdir(contentDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const parts = relative(contentDir, path).split(sep);
    if (entry.isDirectory() || parts.some((part) => part.startsWith('.'))) continue;
    const name = parts.join('/');
    if (known.test(name) || ofEarlier.test(name) || ofBlind.test(name) || (await isToldElsewhere(path, name))) continue;
    report.error(path, { ...top, rule: 'stray', reason: `Nothing reads this file. ${remedyOf(name)}` });
  }
}

/** A `.yml` beside a text is told of where its `.yaml` is missed. */
async function isToldElsewhere(path: string, name: string): Promise<boolean> {
  return /^sources\/[^/]+\.yml$/.test(name) && (await isThere(path.replace(/yml$/, 'txt')));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function remedyOf(name: string): string {
  if (name.endsWith('.yml')) return `Rename it to ${basename(name, '.yml')}.yaml.`;
  const [folder = '', ...rest] = name.split('/');
  const held = endings[folder];
  if (folder === 'earlier') return 'Delete it; earlier/ has only what `npm run add -- --update` puts there.';
  if (rest.length > 1 && held !== undefined) return `Move it into ${folder}/ itself, or delete it.`;
  if (rest.length === 0 || held === undefined)
    return `Move it out of the content folder, or into the folder where it belongs: ${Object.keys(endings).join(', ')}.`;
  if (folder === 'sources')
    return 'Save its text as .txt outside of this folder, add that with `npm run add`, and delete this file.';
  return `Rename it so that its name ends in ${held}, as all do in ${folder}/, or delete it.`;
}
