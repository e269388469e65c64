import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import type { Engine } from './engine.ts';
import { findEngine } from './find-engine.ts';

/** The browser's own bars would keep its window wider than a phone. */
const SMALL_BARS =
  'headerbar *, toolbar *, entry, button, box * { font-size: 2px; padding: 0; margin: 0; min-width: 0; -gtk-icon-transform: scale(0.1); }';
const MS_TO_START = 20_000;

/** WebKitGTK's MiniBrowser through WebDriver, on a display of its own. */
export async function openWebKit(): Promise<Engine> {
  const settings = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), SMALL_BARS);
  const { display, process: xvfb } = await startDisplay();
  const port = await freePort();
  const driver = spawn(findEngine('webKitDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: settings, LIBGL_ALWAYS_SOFTWARE: '1', ...sandbox() },
  });
  const stop = (): void => {
    driver.kill();
    xvfb.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    const web = await connect(`http://127.0.0.1:${port}`);
    return engineOf(web, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

function engineOf(web: WebDriver, stop: () => void): Engine {
  const keys: Readonly<Record<string, string>> = {
    Enter: Key.ENTER,
    Escape: Key.ESCAPE,
    Tab: Key.TAB,
    ArrowLeft: Key.ARROW_LEFT,
  };
  return {
    name: 'WebKit',
    size: async (width) => {
      await web.manage().window().setRect({ x: 0, y: 0, width, height: 840 });
    },
    goto: (address) => web.get(address),
    run: (inPage, ...args) => web.executeScript(inPage, ...args),
    click: async (selector) => {
      const element = await web.findElement(By.css(selector));
      await web.executeScript((node: Element) => node.scrollIntoView({ block: 'center' }), element);
      await element.click();
    },
    press: async (text) => {
      await web
        .actions()
        .sendKeys(keys[text] ?? text)
        .perform();
    },
    close: async () => {
      await web.quit();
      stop();
    },
  };
}

/** Without its sandbox where the user is root, for whom it does not start. */
function sandbox(): Record<string, string> {
  return process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
}

async function startDisplay(): Promise<{ display: string; process: ChildProcess }> {
  const started = spawn(
    findEngine('display'),
    ['-displayfd', '1', '-screen', '0', '2000x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    started.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
  });
  return { display: `:${number}`, process: started };
}

async function connect(server: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: findEngine('webKit'), args: ['--automation'] },
  });
  const end = performance.now() + MS_TO_START;
  for (;;) {
    const answers = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    if (performance.now() > end) throw new Error('WebKitWebDriver did not answer.');
    await wait(100);
  }
  return new Builder().disableEnvironmentOverrides().usingServer(server).withCapabilities(capabilities).build();
}
