import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Scratch } from './scratch.ts';
import { aboutYaml, siteYaml } from './small-site.ts';

/** A desk that runs, and the port that it answers on. */
export interface RunningDesk {
  readonly process: ChildProcess;
  readonly port: number;
}

/** Opens a desk on the content of a scratch folder, as somebody. Fails with what it said when it ends instead. */
export async function openDesk(scratch: Scratch, as: string, ...options: readonly string[]): Promise<RunningDesk> {
  const child = spawn(process.execPath, [resolve('scripts/desk.ts'), '--as', as, ...options], {
    env: {
      ...process.env,
      ...{ CONTENT_DIR: scratch.path('content'), OUT_DIR: scratch.path('dist'), PORT: '0', NODE_ENV: 'production' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const port = await new Promise<number>((open, fail) => {
    for (const output of [child.stdout, child.stderr])
      output.on('data', (part: Buffer) => {
        said += part.toString();
        const address = /127\.0\.0\.1:(\d+)/.exec(said);
        if (address !== null) open(Number(address[1]));
      });
    child.once('error', fail);
    child.once('close', (code, signal) => fail(new Error(`The desk has ended (${code ?? signal}). ${said}`)));
  });
  return { process: child, port };
}

const text = `Weir opens at Hallow Mill

HALLOW, 3 May 2031 — “The weir is open,” Mayor Ida Crane said on Friday. It cost $4 million.

“We feared the flood,” the union said on Friday. “Not one boat will sail,” said the union.

The miller told reporters that eels would come back by June.
`;

/** Corrections that somebody wrote by hand, in their own way. */
export const byHand =
  '# Read by Ida.\n- do: drop\n  words: Friday\n  occurrence: 2\n  reason: Said twice.\n  date: "2031-05-03"\n';

/** A content folder with one article. */
export const weir: Readonly<Record<string, string>> = {
  'content/site.yaml': siteYaml('weirs', undefined, 'The Hallow Record'),
  'content/sources/weir.txt': text,
  'content/sources/weir.yaml': aboutYaml('weir', 'Hallow Post', '2031-05-03'),
  'content/corrections/weir.yaml': byHand,
};
