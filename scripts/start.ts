import { runCommand } from './cli.ts';
import { needContent } from './content/need-content.ts';
import { serve } from './serve.ts';
import { basePath, hostToServe, outFolder, portToServe } from './settings.ts';
import { buildSite } from './site.ts';

const help = `
Usage: npm start

Builds the site as \`npm run build\` does, then serves it on http://localhost:4321, for this machine only, until you stop it (Ctrl-C).

PORT sets another port, HOST another address to listen on (0.0.0.0 lets others reach it), CONTENT_DIR another content
folder, OUT_DIR another folder to build into, BASE_PATH the path below which the site is served.
`;

await runCommand({ help }, async () => {
  const [port, host] = [portToServe(), hostToServe()];
  await needContent();
  // Before the build, so that a port that cannot be had is told at once. Meanwhile there is the former site, if any.
  const { url, close } = await serve(outFolder(), port, basePath(), host);
  const code = await buildSite().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (code !== 0) {
    await close();
    return code;
  }
  if (host !== null) console.log(`\nThe site is open to others: whoever can reach ${host} can read it, drafts too.`);
  console.log(`\nThe site is on ${url}/ (Ctrl-C stops it)`);
  return 0;
});
