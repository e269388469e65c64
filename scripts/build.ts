import { runCommand } from './cli.ts';
import { buildSite } from './site.ts';

const help = `
Usage: npm run build

Extracts what changed, checks the content, builds the site into dist/ with its search index. The site is built in a
folder of its own and put in place in one step, when it is complete. An output folder that holds anything but an earlier
build is refused.

CONTENT_DIR sets another content folder, SITE the address at which the site will be hosted, BASE_PATH the path below
which it will be served, OUT_DIR another folder to build into.
`;

await runCommand({ help }, () => buildSite());
