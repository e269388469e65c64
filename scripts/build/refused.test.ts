import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { refusalIn } from './refused.ts';

test.each([
  [
    'ENOSPC: no space left on device, write\n    at async write (node:internal/fs/promises:1450:8)',
    'The disk is full.',
  ],
  [
    `Failed to write file in /record/site/a.mjs\nNo space left on device (os error ${constants.errno.ENOSPC})`,
    'The disk is full.',
  ],
  ['├─ /claims/index.htmlENOSPC: no space left on device, write', 'The disk is full.'],
  ["EMFILE: too many open files, open 'a.css'", 'Too many files are open.'],
])('%j is told', (printed, words) => expect(refusalIn(printed)).toContain(words));

test.each(['', 'Could not find ENOSPC.', "ENOENT: no such file or directory, open 'a.astro'", 'exit code 28'])(
  '%j is no refusal of the system',
  (printed) => expect(refusalIn(printed)).toBeNull(),
);
