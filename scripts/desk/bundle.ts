import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../build/out-folder.ts';
import type { DeskFiles } from './app.ts';

const page = (scripts: readonly string[], styles: readonly string[]) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The desk</title>
<link rel="icon" href="data:,">
${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('\n')}
${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n')}
</head>
<body>
<div id="desk"><p>The desk needs JavaScript.</p></div>
</body>
</html>
`;

/** The desk's page, script, styles and font, made from `src/desk/ui` and kept in memory: none of it is in the site. */
export async function bundleDesk(): Promise<DeskFiles> {
  const made = await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ...{ write: false, modulePreload: false, cssCodeSplit: false },
      rolldownOptions: { input: join(root, 'src', 'desk', 'ui', 'main.tsx') },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const files = new Map<string, string | Uint8Array>();
  const scripts: string[] = [];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
      if (file.type === 'chunk' && file.isEntry) scripts.push(`/${file.fileName}`);
    }
  }
  const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
  return files.set('/index.html', page(scripts, styles));
}
