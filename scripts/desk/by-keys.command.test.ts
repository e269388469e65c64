import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { browserArgs } from '../testing/browser-args.ts';
import { byHand, openDesk, type RunningDesk, weir } from '../testing/desk.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { Scratch } from '../testing/scratch.ts';

// The desk in a browser, by its keys: each action ends in the YAML that a hand would have written.

let scratch: Scratch;
let desk: RunningDesk;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  scratch = await Scratch.make(weir);
  [desk, browser] = await Promise.all([
    openDesk(scratch, 'Ida'),
    chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] }),
  ]);
});
beforeEach(async () => {
  await page?.context().close();
  await scratch.put('content/corrections/weir.yaml', byHand);
  await scratch.put('content/checks/weir.yaml', '[]\n');
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(`http://127.0.0.1:${desk.port}/`) && !asked.url().startsWith('data:'))
      faults.push(`asked ${asked.url()}`);
  });
  await page.goto(`http://127.0.0.1:${desk.port}/#weir`);
  await page.locator('.slip').waitFor();
});
afterAll(async () => {
  await browser.close();
  desk.process.kill();
  await scratch.remove();
  expect(faults).toEqual([]);
});

const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
/** What the corrections have beside those that were written by hand. */
async function corrections(): Promise<Record<string, unknown>[]> {
  const yaml = await file('corrections/weir.yaml');
  expect(yaml.startsWith(byHand)).toBe(true);
  return (parse(yaml) as Record<string, unknown>[]).slice(1);
}
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
/** Goes to the claim of these words. */
async function goTo(words: string): Promise<void> {
  await keys('/');
  await page.keyboard.type(words);
  await keys('Enter');
  await expect.poll(() => page.locator('.slip .lem').textContent()).toContain(words);
}
const said = () => page.getByRole('status').textContent();
async function saved(words: string): Promise<void> {
  await expect.poll(said).toContain(words);
}

describe('by its keys alone', () => {
  test('a claim is right, and the next one comes', async () => {
    await goTo('The weir is open');
    await keys('Enter');
    await saved('Checked');
    expect(parse(await file('checks/weir.yaml'))).toMatchObject([{ seen: { exact: 'The weir is open,' }, by: 'Ida' }]);
    expect(await page.locator('.slip .lem').textContent()).not.toContain('The weir is open');
    expect(await corrections()).toEqual([]);
  });

  test('a whole sentence is right at once', async () => {
    await goTo('The weir is open');
    const all = await page.locator('.same li').count();
    await keys('Shift+Enter');
    await saved('Checked');
    expect(parse(await file('checks/weir.yaml'))).toHaveLength(all + 1);
  });

  test('the speaker is somebody else', async () => {
    await goTo('eels would come back');
    await keys('s');
    await page.keyboard.type('cran');
    await keys('Enter', '1', 'Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([
      { do: 'set', type: 'quotation', fields: { speaker: 'Ida Crane' }, reason: 'Said twice.' },
    ]);
  });

  test('all of the same words are somebody else’s', async () => {
    await goTo('Not one boat');
    await keys('s', '*');
    await page.keyboard.type('cran');
    await keys('Enter', '2', 'Enter');
    await saved('Saved');
    expect((await corrections()).map(({ fields }) => fields)).toEqual([
      { speaker: 'Ida Crane' },
      { speaker: 'Ida Crane' },
    ]);
  });

  test('nobody is named', async () => {
    await goTo('Not one boat');
    await keys('s', '-');
    await keys('1', 'Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([{ fields: { speaker: { unnamed: 'the union' } } }]);
  });

  test('a new speaker is made', async () => {
    await goTo('Not one boat');
    await keys('s');
    await page.keyboard.type('Rowers’ Guild');
    await keys('+');
    await page.getByLabel('Kind').selectOption('organisation');
    await page.getByLabel('Why, for readers').fill('Named on its posters.');
    await keys('Enter');
    await saved('Made');
    expect(await file('speakers/rowers-guild.md')).toBe(
      '---\nname: Rowers’ Guild\nkind: organisation\ncountry: null\nroles: []\naliases: []\nwikidata: null\n---\n',
    );
    expect(await corrections()).toMatchObject([
      { fields: { speaker: 'Rowers’ Guild' }, reason: 'Named on its posters.' },
    ]);
    await keys('z');
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await expect(file('speakers/rowers-guild.md')).rejects.toThrow('ENOENT');
  });

  test('a day is set, and what is no day is told of where it is typed', async () => {
    await goTo('The weir is open');
    await keys('d');
    await page.keyboard.type('next week');
    await keys('Enter');
    await expect.poll(() => page.locator('.wrong').textContent()).toContain('That is no time');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await page.locator('#value').fill('1 May 2031');
    await page.getByLabel('Why, for readers').fill('22 hours before the vote.');
    await keys('Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([
      { fields: { said: '2031-05-01' }, reason: '22 hours before the vote.' },
    ]);
  });

  test('the kind is another', async () => {
    await goTo('The weir is open');
    await keys('2', 'Tab', '1', 'Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([{ fields: { mode: 'partial' } }]);
  });

  test('the words end earlier', async () => {
    await goTo('eels would come back');
    await keys('w', 'ArrowLeft', 'ArrowLeft', 'Enter', '1', 'Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([{ fields: { exact: 'eels would come back' } }]);
  });

  test('it becomes two, at a cut that moves', async () => {
    await goTo('eels would come back');
    await keys('Shift+S', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', ']', 'ArrowRight');
    expect(await page.locator('.passage').textContent()).toBe('“eels would” and “back by June”');
    await keys('Enter', '2', 'Enter');
    await saved('Made two');
    expect(await corrections()).toMatchObject([
      { do: 'set', seen: { exact: 'eels would come back by June' }, fields: { exact: 'eels would' } },
      {
        ...{ do: 'add', type: 'quotation', words: 'back by June', reason: expect.any(String) },
        fields: { mode: 'indirect', speaker: { unnamed: 'The miller' }, speaker_words: 'The miller', cue: 'told' },
      },
    ]);
    expect(await page.locator('.slip .lem').textContent()).toBe('eels would');
    await keys('z');
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });

  test('all that can be pressed has a name, and the slip reads in its order', async () => {
    await goTo('eels would come back');
    for (const key of ['', 's', 'w', 'Shift+S', 'd', 'x', 'q']) {
      if (key !== '') await keys(key);
      if (key === 'q') await page.locator('.rows li').first().waitFor();
      const tree = await page.locator('body').ariaSnapshot();
      expect(
        tree
          .split('\n')
          .filter(
            (line) =>
              /- (?:button|combobox|textbox|link|radio|checkbox)(?:$| \[|:)/.test(line.trim()) && !/"/.test(line),
          ),
      ).toEqual([]);
      if (key === '')
        expect(
          [
            'complementary "What the program read"',
            'term: Kind',
            'term: Words',
            'term: Speaker',
            'button "Right as read Enter"',
          ].map((name) => [name, tree.includes(name)]),
        ).toEqual(expect.not.arrayContaining([[expect.anything(), false]]));
      await keys('Escape');
    }
  });

  test('it is dropped, undone and done again, to the byte', async () => {
    await goTo('$4 million');
    await keys('x', '1', 'Enter');
    await saved('Dropped');
    const dropped = await file('corrections/weir.yaml');
    expect(await corrections()).toMatchObject([{ do: 'drop', type: 'figure', seen: { exact: '$4 million' } }]);
    await keys('z');
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await keys('Shift+Z');
    await saved('Done again');
    expect(await file('corrections/weir.yaml')).toBe(dropped);
  });

  test('selected words are added', async () => {
    await page.locator('p[data-start]', { hasText: 'Weir opens' }).click({ clickCount: 3 });
    await keys('n');
    await page.getByLabel('Date', { exact: true }).check();
    await page.getByLabel('Day, month or year').fill('2031-05');
    await page.getByLabel('Why, for readers').fill('The headline has it.');
    await keys('Enter');
    await saved('Added');
    expect(await corrections()).toMatchObject([
      { do: 'add', type: 'date', words: 'Weir opens at Hallow Mill', fields: { edtf: '2031-05' } },
    ]);
  });

  test('by mouse, too, selected words are added', async () => {
    await goTo('The weir is open');
    await page.locator('p[data-start]', { hasText: 'Weir opens' }).click({ clickCount: 3 });
    await page.getByRole('button', { name: 'add the selected words' }).click();
    await expect.poll(() => page.locator('.passage').textContent()).toBe('“Weir opens at Hallow Mill”');
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('button', { name: 'pieces of one' }).waitFor();
    await page.getByRole('button', { name: 'Drop it' }).click();
    await page.getByRole('button', { name: '1 Said twice.' }).click();
    await page.locator('.edit').getByRole('button', { name: 'Drop it' }).click();
    await saved('Dropped');
    expect(await corrections()).toMatchObject([{ do: 'drop', reason: 'Said twice.' }]);
    await page.getByRole('button', { name: 'undo' }).click();
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });

  test.each(['mouse', 'finger'])('an end is dragged by %s', async (by) => {
    await goTo('eels would come back');
    const place = async (what: string) => {
      const box = await page.locator(what).boundingBox();
      return { x: (box?.x ?? 0) + 1, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const from = await place('mark.cur .grip.end');
    const middle = await page.evaluate(() => {
      const mark = document.querySelector('mark.cur');
      const words = [...(mark?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE) as Text;
      const range = document.createRange();
      range.setStart(words, words.data.indexOf('come') + 3);
      range.setEnd(words, words.data.indexOf('come') + 4);
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right, y: top + height / 2 };
    });
    if (by === 'mouse') {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(middle.x + 30, middle.y, { steps: 4 });
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.up();
    } else {
      const touch = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
      await send('touchStart', from);
      await send('touchMove', { x: middle.x + 30, y: middle.y });
      await send('touchMove', middle);
      await send('touchEnd');
    }
    await expect.poll(() => page.locator('.passage').textContent()).toBe('“eels would come”');
    await page.getByRole('button', { name: '1 Said twice.' }).click();
    await page.getByRole('button', { name: 'Keep these words' }).click();
    await saved('Saved');
    expect(await corrections()).toMatchObject([{ fields: { exact: 'eels would come' } }]);
  });

  test('the queue shows one kind, or what one speaker said', async () => {
    await keys('q');
    await page.locator('.rows li').first().waitFor();
    await keys('f');
    await page.getByLabel('Show').selectOption('figure');
    await expect
      .poll(() =>
        page.locator('.rows:not(.arts) mark').evaluateAll((all) => all.every((one) => one.className.trim() === 'f')),
      )
      .toBe(true);
    await page.getByLabel('Show').selectOption('all');
    await page.getByLabel('Headline or publisher').fill('no such words');
    await page.getByText('No article has these words.').waitFor();
    await page.getByLabel('Headline or publisher').fill('weir');
    await page.getByRole('button', { name: 'Weir opens at Hallow Mill' }).waitFor();
  });

  test('two are merged, or are pieces of one statement', async () => {
    await goTo('We feared the flood');
    await keys('g', '1', 'Enter');
    await saved('Saved');
    const groups = (await corrections()).map(({ fields }) => (fields as { group: string }).group);
    expect(groups).toEqual([expect.stringMatching(/^g-[0-9a-f]{6}$/), groups[0]]);
    await keys('z');
    await saved('Taken back');
    await keys('m', '1', 'Enter');
    await saved('Merged');
    expect(await corrections()).toMatchObject([
      { do: 'merge', seen: { exact: 'We feared the flood,' }, with: [{ seen: { exact: 'Not one boat will sail,' } }] },
    ]);
  });

  test('Esc leaves all as it was, and single keys can be switched off', async () => {
    await goTo('The weir is open');
    for (const key of ['s', 'w', 'd', 'x']) await keys(key, 'Escape');
    await keys('?');
    await page.getByLabel('Single keys work').uncheck();
    await keys('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await keys('x', 'Enter');
    expect(await page.locator('.edit').count()).toBe(0);
    expect(await file('checks/weir.yaml')).toBe('[]\n');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await page.getByRole('button', { name: 'Right as read' }).click();
    await saved('Checked');
  });

  test('what another changes meanwhile is shown, and not written over', async () => {
    await goTo('The weir is open');
    const hand = `${byHand}\n- do: set\n  words: The weir is open,\n  fields: { said: "2031-04-30" }\n  reason: By hand.\n  date: "2031-05-03"\n`;
    await scratch.put('content/corrections/weir.yaml', hand);
    await keys('Enter');
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringContaining('Somebody else has changed “The weir is open,” meanwhile'));
    expect(await file('checks/weir.yaml')).toBe('[]\n');
    expect(await file('corrections/weir.yaml')).toBe(hand);
    expect(await page.locator('.fields').textContent()).toContain('30 April 2031');
  });
});

test('the same decisions by hand make the same article', async () => {
  await goTo('The weir is open');
  await keys('d');
  await page.keyboard.type('2031-05-01');
  await keys('Tab');
  await page.keyboard.type('By her office.');
  await keys('Enter');
  await saved('Saved');
  await keys('x', '1', 'Enter');
  await saved('Dropped');
  const made = async () => {
    expect((await scratch.run('extract')).code).toBe(0);
    return (await file('articles/weir.md'))
      .replace(/^source_hash: .*$/m, '')
      .replaceAll(/"id":"[0-9a-f]{12}","do"/g, '"do"');
  };
  await keys('z');
  await saved('Taken back');
  const byDesk = await made();
  const today = new Date().toISOString().slice(0, 10);
  await scratch.put(
    'content/corrections/weir.yaml',
    `${byHand}- do: set\n  words: The weir is open,\n  fields: { said: "2031-05-01" }\n  reason: By her office.\n  date: "${today}"\n`,
  );
  expect(await made()).toBe(byDesk);
});

describe('axe finds nothing', () => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [1024, 'light'],
    [1024, 'dark'],
  ] as const)('at %i, %s', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const violations = async (what: string) => {
      const found = await new AxeBuilder({ page }).analyze();
      return found.violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`);
    };
    await goTo('Not one boat');
    const all = await violations('slip');
    for (const key of ['s', 'w', 'Shift+S', 'd', 'x']) {
      await keys(key);
      all.push(...(await violations(key)));
      await keys('Escape');
    }
    await keys('?');
    all.push(...(await violations('keys')));
    await keys('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await keys('q');
    await page.locator('.rows li').first().waitFor();
    all.push(...(await violations('queue')));
    expect(all).toEqual([]);
  });
});
