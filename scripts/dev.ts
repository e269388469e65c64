import { spawn } from 'node:child_process';
import { runCommand } from './cli.ts';
import { needContent } from './content/need-content.ts';
import { updateArticles } from './extract/articles.ts';

const help = `
Usage: npm run dev

Extracts what changed, then starts Astro's dev server on http://localhost:4321. Your changes show in the
open page: components, views and styles; sources, corrections, speakers and site.yaml; and the rules of extraction, for
the article that is open first. Errors are shown on the page, with file and line. Search works in a build only.

PORT names another port, CONTENT_DIR another content folder.
`;

await runCommand({ help }, async () => {
  await needContent();
  await updateArticles();
  const { PORT = '4321' } = process.env;
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', PORT], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done) => server.once('close', (code) => done(code ?? 0)));
});
