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
  sources: '.txt and .yaml',
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
        ? `The addition of ${slug} was stopped when it was all but done. Run \`npm run add\`, which completes it.`
        : 'An addition that was stopped left this, and nothing of it was added. Run `npm run add`, which clears it.',
    });
  for (const { path, files } of await findStopped(contentDir))
    report.warn(path, {
      ...top,
      rule: 'unfinished-change',
      reason:
        files.length > 0
          ? `A change of ${files.join(', ')} was stopped. Run \`npm run add\`, which completes it.`
          : 'A change that was stopped left this, and nothing of it was done. Run `npm run add`, which clears it.',
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
  if (folder === 'earlier') return 'Remove it: earlier/ has what `npm run add -- --update` puts there.';
  if (rest.length > 1 && held !== undefined) return `Move it into ${folder}/ itself, or remove it.`;
  if (rest.length === 0 || held === undefined)
    return `Remove it: beside site.yaml there are the folders ${Object.keys(endings).join(', ')}.`;
  return `Rename or remove it: in ${folder}/ the names of files end in ${held}.`;
}
