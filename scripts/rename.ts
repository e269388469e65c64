import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { readKnowledge } from './extract/articles.ts';
import { changing, today } from './move/changing.ts';
import { renameArticle } from './move/move-article.ts';

const help = `
Usage: npm run rename -- SLUG NEW-SLUG [--reason WORDS]

Renames an article with its source, and with the corrections, checks and annotations of every editor, and the claims that
they name. Its old address, and those of its claims, lead to the new ones (${contentDir}/moved.yaml). Everything changes,
or nothing.

  --reason  why, for readers who arrive at an old address
  --help    print this

CONTENT_DIR names another content folder.
`;

await runCommand({ help, options: { reason: { type: 'string' } }, positionals: true }, async ({ reason }, words) => {
  const [from, to, ...more] = words;
  if (from === undefined || to === undefined || more.length > 0)
    throw new UsageError('Name the article, and its new name: `npm run rename -- SLUG NEW-SLUG`.');
  await needContent();
  return changing(async () => {
    const told = { reason: reason?.trim() || 'The article was given another name.', date: today() };
    const claims = await renameArticle(from, to, told, await readKnowledge());
    console.log(`${from} is ${to} now, with ${claims} claims. Their old addresses lead to the new ones.`);
    console.log('Next: `npm run extract`, and the next build.');
  });
});
