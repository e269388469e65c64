import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { recordWords } from '../../src/archive/words.ts';
import { root } from '../build/out-folder.ts';

const source = join(root, 'src', 'archive');

/** What a page may do: fetch files of its own folder's host, and nothing else. */
const policy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'; script-src 'self'; style-src 'self'";

/** The page that looks things up in a record, its script and its style, by name. All stand beside the Parquet. */
export async function recordPage(site: string): Promise<ReadonlyMap<string, string>> {
  const made = await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    build: { write: false, modulePreload: false, rolldownOptions: { input: join(source, 'record.client.ts') } },
  });
  const chunks = (Array.isArray(made) ? made : [made]).flatMap((output) => ('output' in output ? output.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (script?.type !== 'chunk' || chunks.length !== 1) throw new Error('The page is made for one script.');
  const files = new Map([
    ['record.js', script.code],
    ['record.css', await readFile(join(source, 'record.css'), 'utf8')],
  ]);
  return files.set('index.html', page(site));
}

function page(site: string): string {
  const choice = (ask: keyof typeof recordWords.ask, at: number) =>
    `<label><input type="radio" name="ask" value="${ask}"${at === 0 ? ' checked' : ''}> ${recordWords.ask[ask]}</label>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(recordWords.title(site))}</title>
<link rel="stylesheet" href="record.css">
<script type="module" src="record.js"></script>
</head>
<body>
<main>
<h1>${recordWords.heading}</h1>
<p>${recordWords.lead}</p>
<noscript><p>${recordWords.noScript} <a href="datapackage.json">datapackage.json</a>.</p></noscript>
<form hidden>
<fieldset>
<legend>${recordWords.lead.split('.', 1)[0]}</legend>
${(Object.keys(recordWords.ask) as (keyof typeof recordWords.ask)[]).map(choice).join('\n')}
</fieldset>
<label for="words">${recordWords.words}</label>
<input id="words" name="words" type="search" required>
<button>${recordWords.go}</button>
</form>
<p id="status" role="status"></p>
<ol id="results"></ol>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
