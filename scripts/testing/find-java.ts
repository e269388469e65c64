import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The command that runs Java; installs one where the system lets us; null where none can be had. */
export function findJava(): string | null {
  if (works('java')) return 'java';
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isDebianRoot) return null;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'default-jre-headless']])
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return works('java') ? 'java' : null;
}

function works(command: string): boolean {
  return spawnSync(command, ['-version'], { stdio: 'ignore' }).status === 0;
}
