import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

// Imported before a program: kills it at the n-th change that it is about to make to a folder, as KILL_AT_STEP says.

let steps = Number(process.env['KILL_AT_STEP']);
for (const name of ['mkdir', 'open', 'link', 'rename', 'rm'] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (--steps === 0) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
