import { join } from 'node:path';
import { readArticle } from '../src/article/file.ts';
import { reviewItems } from '../src/editing/review/find.ts';
import { type ReviewItem, rules } from '../src/editing/review/item.ts';
import { placeAt } from '../src/schema/reading/text-faults.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir, namesIn, readSpeakers } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { readText } from './content/text-file.ts';

const help = `
Usage: npm run review [-- --json | --first N]

Lists what a person should check in ${contentDir}: words that are probably not a name, quotations whose speaker is a guess or
not known, figures and dates that the program is not sure of, sources without a stated day, speakers that are not in the
registry, names that may be of one person. First comes what is probably wrong most often: how doubtful it is, times the
claims that depend on it. Each entry says where it is, and what to paste into which file. What an editor has corrected
is left out.
Run \`npm run extract\` before it.

  --json     the list as JSON
  --first N  the first N only
`;

const options = { json: { type: 'boolean' }, first: { type: 'string' } } as const;

await runCommand({ help, options }, async ({ json, first }) => {
  if (first !== undefined && !/^[1-9]\d*$/.test(first))
    throw new UsageError(`--first wants a number from 1 on, not "${first}".`);
  await needContent();
  const slugs = await namesIn(join(contentDir, 'articles'), '.md');
  const articles = await Promise.all(
    slugs.map(async (slug) => {
      const path = join(contentDir, 'articles', `${slug}.md`);
      return readArticle(await readText(path), path).article;
    }),
  );
  const all = reviewItems(articles, await readSpeakers());
  const items = all.slice(0, first === undefined ? all.length : Number(first));
  if (json) console.log(JSON.stringify(items, null, 2));
  else for (const item of items) console.log(await inWords(item));
  if (!json)
    console.log(
      items.length === 0
        ? 'There is nothing to check.'
        : `${all.length} to look at${items.length < all.length ? `; the first ${items.length} are above` : ''}.`,
    );
  return 0;
});

/** `content/sources/a.txt:3:7 no-date: …`, and below it what to paste where. */
async function inWords({ rule, article, at, what, file, paste }: ReviewItem): Promise<string> {
  const path = join(contentDir, 'sources', `${article}.txt`);
  const { line, column } = at === null ? { line: 1, column: 1 } : placeAt(await readText(path), at.start);
  const indented = paste.trimEnd().replace(/^/gm, '    ');
  return `${path}:${line}:${column} ${rule}: ${rules[rule]}: ${what}\n  ${join(contentDir, file)}:\n${indented}\n`;
}
