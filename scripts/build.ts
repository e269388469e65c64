import { runCommand } from './cli.ts';
import { buildSite } from './site.ts';

const help = `
Usage: npm run build

Extracts what changed, checks the content, builds the site into dist/ with its search index. The site is made aside and put
in place in one step, when it is whole. A folder that has anything but a former build in it is refused.

CONTENT_DIR names another content folder, SITE the address that the site is hosted at, BASE_PATH a path that it is below,
OUT_DIR another folder to build into.
`;

await runCommand({ help }, () => buildSite());
