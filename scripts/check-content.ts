import { checkContent } from './check-content/index.ts';
import { runCommand } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';

const help = `
Usage: npm run check:content [-- --all]

Checks every file of ${contentDir}: its schema; that each claim is verbatim in its source; that references between articles,
claims, speakers, measures and series lead somewhere; that corrections apply; that dates are valid EDTF and not in the
future; that no two speakers share a name; that no source is there twice. It reports file, line, column and rule.
Warnings are about what may be intended: speakers that nobody has reviewed, aliases that no text uses, days in the
future, corrections without effect. Of many warnings by one rule, the first are shown and the rest counted. All errors
are shown, last. The exit code is 1 if there is an error.

  --all   show every warning

CONTENT_DIR names another content folder.
`;

const options = { all: { type: 'boolean' } } as const;

await runCommand({ help, options }, async ({ all = false }) => {
  await needContent();
  return (await checkContent({ all })) === 0 ? 0 : 1;
});
