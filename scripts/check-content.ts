import { checkContent } from './check-content/index.ts';
import { runCommand } from './cli.ts';
import { contentDir } from './content/corpus.ts';

const help = `
Usage: npm run check:content

Checks every file of ${contentDir}: its schema, that each claim is verbatim in its source, that references between
articles, claims, speakers, measures and series hold, that dates are EDTF, that no two speakers share a name.
Exits with 1 when something is wrong. CONTENT_DIR names another content folder.
`;

await runCommand({ help }, async () => ((await checkContent()) === 0 ? 0 : 1));
