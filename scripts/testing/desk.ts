import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Scratch } from './scratch.ts';
import { aboutYaml, siteYaml } from './small-site.ts';

/** A desk that runs, and the port that it answers on. */
export interface RunningDesk {
  readonly process: ChildProcess;
  readonly port: number;
}

/** Opens a desk on the content of a scratch folder, as somebody. */
export async function openDesk(scratch: Scratch, as: string, ...options: readonly string[]): Promise<RunningDesk> {
  const child = spawn(process.execPath, [resolve('scripts/desk.ts'), '--as', as, ...options], {
    env: { ...process.env, CONTENT_DIR: scratch.path('content'), PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, port: Number(/127\.0\.0\.1:(\d+)/.exec(line.toString())?.[1]) };
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
