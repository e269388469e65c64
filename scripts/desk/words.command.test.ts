import { describe, expect, test } from 'vitest';
import { byHand } from '../testing/desk.ts';
import { deskPage } from '../testing/desk-page.ts';

// What the words of a claim are, at the desk: where they end, one made of two and two of one, words that are added.

const at = deskPage();
const { file, corrections, keys, goTo, saved } = at;

describe('the words of a claim', () => {
  test('the words end earlier', async () => {
    await goTo('eels would come back');
    await keys('w', 'ArrowLeft', 'ArrowLeft', 'Enter', '1', 'Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([{ fields: { exact: 'eels would come back' } }]);
  });

  test('it becomes two, at a cut that moves', async () => {
    await goTo('eels would come back');
    await keys('Shift+S', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', ']', 'ArrowRight');
    expect(await at.page.locator('.passage').textContent()).toBe('“eels would” and “back by June”');
    await keys('Enter', '2', 'Enter');
    await saved('Made two');
    expect(await corrections()).toMatchObject([
      { do: 'set', seen: { exact: 'eels would come back by June' }, fields: { exact: 'eels would' } },
      {
        ...{ do: 'add', type: 'quotation', words: 'back by June', reason: expect.any(String) },
        fields: { mode: 'indirect', speaker: { unnamed: 'The miller' }, speaker_words: 'The miller', cue: 'told' },
      },
    ]);
    expect(await at.page.locator('.slip .lem').textContent()).toBe('eels would');
    await keys('z');
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });

  test('selected words are added', async () => {
    await at.page.locator('p[data-start]', { hasText: 'Weir opens' }).click({ clickCount: 3 });
    await keys('n', '5');
    await at.page.getByLabel('Day, month or year').fill('2031-05');
    await at.page.getByLabel('Why, for readers').fill('The headline has it.');
    await keys('Enter');
    await saved('Added');
    expect(await corrections()).toMatchObject([
      { do: 'add', type: 'date', words: 'Weir opens at Hallow Mill', fields: { edtf: '2031-05' } },
    ]);
  });

  test('by mouse, too, selected words are added', async () => {
    await goTo('The weir is open');
    await at.page.locator('p[data-start]', { hasText: 'Weir opens' }).click({ clickCount: 3 });
    await at.page.getByRole('button', { name: 'add the selected words' }).click();
    await expect.poll(() => at.page.locator('.passage').textContent()).toBe('“Weir opens at Hallow Mill”');
    await at.page.getByRole('button', { name: 'Leave it' }).click();
    await at.page.getByRole('button', { name: 'pieces of one' }).waitFor();
    await at.page.getByRole('button', { name: 'Drop it' }).click();
    await at.page.getByRole('button', { name: '1 Said twice.' }).click();
    await at.page.locator('.edit').getByRole('button', { name: 'Drop it' }).click();
    await saved('Dropped');
    expect(await corrections()).toMatchObject([{ do: 'drop', reason: 'Said twice.' }]);
    await at.page.getByRole('button', { name: 'undo' }).click();
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });

  test.each(['mouse', 'finger'])('an end is dragged by %s', async (by) => {
    await goTo('eels would come back');
    const place = async (what: string) => {
      const box = await at.page.locator(what).boundingBox();
      return { x: (box?.x ?? 0) + 1, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const from = await place('mark.cur .grip.end');
    const middle = await at.page.evaluate(() => {
      const mark = document.querySelector('mark.cur');
      const words = [...(mark?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE) as Text;
      const range = document.createRange();
      range.setStart(words, words.data.indexOf('come') + 3);
      range.setEnd(words, words.data.indexOf('come') + 4);
      const { right, top, height } = range.getBoundingClientRect();
      return { x: right, y: top + height / 2 };
    });
    if (by === 'mouse') {
      await at.page.mouse.move(from.x, from.y);
      await at.page.mouse.down();
      await at.page.mouse.move(middle.x + 30, middle.y, { steps: 4 });
      await at.page.mouse.move(middle.x, middle.y);
      await at.page.mouse.up();
    } else {
      const touch = await at.page.context().newCDPSession(at.page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
      await send('touchStart', from);
      await send('touchMove', { x: middle.x + 30, y: middle.y });
      await send('touchMove', middle);
      await send('touchEnd');
    }
    await expect.poll(() => at.page.locator('.passage').textContent()).toBe('“eels would come”');
    await at.page.getByRole('button', { name: '1 Said twice.' }).click();
    await at.page.getByRole('button', { name: 'Keep these words' }).click();
    await saved('Saved');
    expect(await corrections()).toMatchObject([{ fields: { exact: 'eels would come' } }]);
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
});
