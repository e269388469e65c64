import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where systems put Chromium and its kin. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

const remedy = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one.';

/** Path of a Chromium; installs one where there is none. */
export function findBrowser(): string {
  const { CHROMIUM_PATH: given } = process.env;
  if (given !== undefined && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, where there is nothing.`);
  const found = given ?? installed();
  if (found !== undefined) return found;
  install();
  const fresh = installed();
  if (fresh === undefined) throw new Error(`There is no browser, and none could be installed. ${remedy}`);
  return fresh;
}

function installed(): string | undefined {
  return [...usual, chromium.executablePath()].find((path) => existsSync(path));
}

/** By the system where it lets us, which brings the libraries along; else Playwright's own build. */
function install(): void {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (
    isDebianRoot &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  )
    return;
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`No browser found. Running: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
