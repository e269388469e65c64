import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { changing, today } from './move/changing.ts';
import { removeArticle } from './move/move-article.ts';

const help = `
Usage: npm run remove -- SLUG --reason WORDS

Removes an article with its source, and with the corrections, checks and annotations of every editor. Readers who arrive at
its old address, or at that of one of its claims, read when and why (${contentDir}/moved.yaml). Everything goes, or nothing.

  --reason  why, in words that readers see
  --help    print this

CONTENT_DIR names another content folder.
`;

await runCommand({ help, options: { reason: { type: 'string' } }, positionals: true }, async ({ reason }, words) => {
  const [slug, ...more] = words;
  if (slug === undefined || more.length > 0)
    throw new UsageError('Name one article: `npm run remove -- SLUG --reason WORDS`.');
  if (!reason?.trim()) throw new UsageError('Say why with `--reason`: readers who come by its address see it.');
  await needContent();
  return changing(async () => {
    const claims = await removeArticle(slug, { reason: reason.trim(), date: today() });
    console.log(`${slug} is removed, with ${claims} claims. Its address says so.`);
    console.log('Next: `npm run extract`, and the next build.');
  });
});
