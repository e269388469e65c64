import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';

/** Headless, and silent towards every other host. Playwright gives it a new profile. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('browser'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
