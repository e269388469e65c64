import { runCommand } from './cli.ts';
import { serve } from './serve.ts';
import { buildSite } from './site.ts';

const help = `
Usage: npm start

Builds the site as \`npm run build\` does, then serves it on http://localhost:4321 until it is stopped.

PORT names another port, CONTENT_DIR another content folder, BASE_PATH a path that the site is below.
`;

await runCommand({ help }, async () => {
  const code = await buildSite();
  if (code !== 0) return code;
  const { OUT_DIR = 'dist', PORT = '4321', BASE_PATH = '/' } = process.env;
  const { url } = await serve(OUT_DIR, Number(PORT), BASE_PATH);
  console.log(`\nThe site is on ${url}/ (Ctrl-C stops it)`);
  return 0;
});
