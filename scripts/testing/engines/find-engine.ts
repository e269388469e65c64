import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** What each engine needs: where systems put it, and the Debian packages that bring it. */
const engines = {
  firefox: {
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
  },
  webKitDriver: {
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    variable: 'WEBKIT_DRIVER_PATH',
  },
  webKit: {
    paths: ['/usr/{lib,libexec}/*/webkit2gtk-4*/MiniBrowser', '/usr/{lib,libexec}/webkit2gtk-4*/MiniBrowser'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    variable: 'WEBKIT_PATH',
  },
  display: { paths: ['/usr/bin/Xvfb'], packages: ['xvfb'], variable: 'XVFB_PATH' },
} as const;

/**
 * Path of a program that an engine needs. As root on Debian what is missing is installed.
 * @throws Error that names the package and the environment variable, where it is not there and cannot be installed.
 */
export function findEngine(name: keyof typeof engines): string {
  const { packages, variable } = engines[name];
  const given = process.env[variable];
  if (given !== undefined && !existsSync(given)) throw new Error(`${variable} is ${given}, where there is nothing.`);
  const found = given ?? installed(name);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(packages);
  const fresh = installed(name);
  if (fresh === undefined)
    throw new Error(`Install ${packages.join(' and ')}, or set ${variable} to the path of the program.`);
  return fresh;
}

function installed(name: keyof typeof engines): string | undefined {
  return engines[name].paths.flatMap((pattern) => globSync(pattern))[0];
}

function install(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    console.log(`Running: apt-get ${args.join(' ')}`);
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
