import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byHand } from '../testing/desk.ts';
import { deskPage } from '../testing/desk-page.ts';

// What goes from one view of the desk to another, and what each must be: whole at 1024, in both themes, for everybody.

const at = deskPage({ width: 1024 });
const { file, keys, goTo, goToView, saved } = at;
const words = () => at.page.locator('.slip .lem').textContent();

test('Enter opens what is lit in the queue, also after its link was clicked', async () => {
  await goToView('Queue');
  const first = at.page.locator('.rows li.on mark');
  await first.waitFor();
  const wanted = (await first.textContent()) ?? '';
  await keys('Enter');
  await at.page.locator('.slip').waitFor();
  expect(await words()).toContain(wanted);
});

describe('what is typed and not saved', () => {
  test('in the form of the site is there again, and closing the page asks', async () => {
    await goToView('The site');
    const tagline = at.page.getByLabel('Tagline');
    const before = await tagline.inputValue();
    await tagline.click();
    await at.page.keyboard.type('Weirs and ');
    await goToView('Queue');
    await at.page.locator('.rows').first().waitFor();
    await goToView('The site');
    await saved('What you typed is here again');
    expect(await tagline.inputValue()).toContain('Weirs and ');
    // Undo would fill the form anew.
    await at.page.getByRole('heading', { name: 'The site' }).click();
    await keys('z');
    await saved('Save what you have typed, or press “As it was”, first.');
    await goToView('Queue');
    const asked = at.page.waitForEvent('dialog');
    const closing = at.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    await goToView('The site');
    await at.page.getByRole('button', { name: 'As it was' }).click();
    await expect.poll(() => tagline.inputValue()).toBe(before);
    // Nothing is asked where nothing is lost.
    const closed = at.page.waitForEvent('close');
    await at.page.close({ runBeforeUnload: true });
    await closed;
  });

  test('of an article that is brought in stays on its view', async () => {
    await goToView('Add an article');
    await at.page.getByLabel('Or its text').fill('Ferry is back\n\nThe ferry is back, said Nils Okafor on Tuesday.\n');
    await at.page.getByRole('button', { name: 'Read it' }).click();
    await at.page.getByLabel('Publisher').fill('Coast Gazette');
    await goToView('Queue');
    await at.page.locator('.rows').first().waitFor();
    await goToView('Add an article');
    await expect.poll(() => at.page.getByLabel('Publisher').inputValue()).toBe('Coast Gazette');
    await at.page.getByRole('button', { name: 'Leave it' }).click();
  });
});

test('what is wrong in the form of the site is seen, though Save stands far below', async () => {
  await at.page.setViewportSize({ width: 1024, height: 460 });
  await goToView('The site');
  await at.page.getByLabel('Address', { exact: true }).fill('hallow.example');
  await at.page.getByRole('button', { name: 'Add official figures' }).scrollIntoViewIfNeeded();
  await at.page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => at.page.evaluate(() => document.activeElement?.id)).toBe('site-url');
  await expect.poll(() => at.isSeen('#site-url-wrong')).toBe(true);
  await at.page.getByRole('button', { name: 'As it was' }).click();
});

describe('who corrects a claim has looked at it', () => {
  test('it is checked at once, here and in the queue, and undo takes both back to the byte', async () => {
    await goTo('eels would come back');
    await keys('s');
    await at.page.keyboard.type('cran');
    await keys('Enter', '1', 'Enter');
    await saved('Saved');
    expect(await at.page.locator('.slip .no').textContent()).toContain('checked by Ida');
    expect(parse(await file('checks/weir.yaml'))).toMatchObject([
      { seen: { exact: 'eels would come back by June' }, by: 'Ida' },
    ]);
    await goToView('Queue');
    const row = at.page.locator('.arts li').filter({ hasText: 'Weir opens' });
    await expect.poll(() => row.textContent()).toContain('0 right as read, 1 changed, 1 dropped');
    await at.page.goBack();
    await keys('z');
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    expect(await file('checks/weir.yaml')).toBe('[]\n');
    expect(await at.page.locator('.slip .no').textContent()).toContain('unchecked');
  });

  test('a claim that was dropped is the current one when that is taken back', async () => {
    await goTo('$4 million');
    await keys('x', '1', 'Enter');
    await saved('Dropped');
    expect(await words()).not.toContain('$4 million');
    await keys('z');
    await saved('Taken back');
    expect(await words()).toContain('$4 million');
  });

  test('where an added claim is taken back, the next one is current, not the first', async () => {
    await goTo('eels would come back');
    await at.select('the union said');
    await keys('n', '1');
    await at.page.getByLabel('Speaker', { exact: true }).waitFor();
    await at.page.getByLabel('Why, for readers').fill('So.');
    await keys('Enter');
    await saved('Added');
    await keys('z');
    await saved('Taken back');
    expect(await words()).not.toBe(await at.page.locator('.strip28 option').first().textContent());
    expect(await words()).toMatch(/Friday|Not one boat/);
  });
});

describe('every view', () => {
  const views: readonly (readonly [name: string, open: () => Promise<unknown>])[] = [
    ['a claim', () => goTo('Not one boat')],
    [
      'words that are added',
      () =>
        keys('Escape')
          .then(() => at.select('Weir opens'))
          .then(() => keys('n', '4')),
    ],
    ['a refusal', () => keys('Enter')],
    [
      'the queue',
      () =>
        keys('Escape')
          .then(() => goToView('Queue'))
          .then(() => at.page.locator('.rows li').first().waitFor()),
    ],
    [
      'settling',
      () => goToView('Settle').then(() => at.page.getByRole('heading', { name: 'Nothing to settle' }).waitFor()),
    ],
    ['adding an article', () => goToView('Add an article').then(() => at.page.locator('.bring').waitFor())],
    [
      'an article that was read',
      async () => {
        await at.page
          .getByLabel('Or its text')
          .fill('Ferry is back\n\nThe ferry is back, said Nils Okafor on Tuesday.\n');
        await at.page.getByRole('button', { name: 'Read it' }).click();
        await at.page.locator('.settle').waitFor();
        await at.page.getByRole('button', { name: 'Add Enter' }).click();
        await at.page.locator('.settle .wrong').waitFor();
      },
    ],
    ['the site', () => goToView('The site').then(() => at.page.getByRole('form', { name: 'The site' }).waitFor())],
    [
      'the site, with a measure, a chart, a series and faults',
      async () => {
        for (const name of ['Add a measure', 'Add official figures'])
          await at.page.getByRole('button', { name }).click();
        await at.page.getByLabel('The site has a chart').check();
        await at.page.getByRole('button', { name: 'Save', exact: true }).click();
        await at.page.locator('.site .field .wrong').first().waitFor();
      },
    ],
    [
      'publishing',
      () => goToView('Publish').then(() => at.page.getByRole('button', { name: 'Check and build' }).waitFor()),
    ],
    ['all keys', () => at.page.getByRole('button', { name: 'all keys' }).click()],
  ];

  test.each(['light', 'dark'] as const)('is whole and open to everybody, %s', async (colorScheme) => {
    await at.page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const [name, open] of views) {
      await open();
      const { violations, passes } = await new AxeBuilder({ page: at.page }).analyze();
      expect(passes.length, name).toBeGreaterThan(10);
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`));
      const cut = await at.page.evaluate(() => {
        const isReached = (element: Element) => element.closest('.log, [hidden]') === null;
        const wide = [
          ...document.querySelectorAll('main :is(button, input, select, textarea, p, label, li, h1, h2, dd)'),
        ];
        const beyond = wide.filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && isReached(element),
        );
        const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
        return [...page, ...beyond.map((element) => element.outerHTML.slice(0, 120))];
      });
      found.push(...cut.map((what) => `${name}: ${what}`));
    }
    expect(found).toEqual([]);
  });
});
