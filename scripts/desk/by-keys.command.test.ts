import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byHand } from '../testing/desk.ts';
import { deskPage } from '../testing/desk-page.ts';

// The desk in a browser, by its keys: each action ends in the YAML that a hand would have written.

const at = deskPage();
const { file, corrections, keys, goTo, saved } = at;

describe('by its keys alone', () => {
  test('a claim is right, and the next one comes', async () => {
    await goTo('The weir is open');
    await keys('Enter');
    await saved('Checked');
    expect(parse(await file('checks/weir.yaml'))).toMatchObject([{ seen: { exact: 'The weir is open,' }, by: 'Ida' }]);
    expect(await at.page.locator('.slip .lem').textContent()).not.toContain('The weir is open');
    expect(await corrections()).toEqual([]);
  });

  test('what is sought is typed over what was sought before', async () => {
    await goTo('eels would come back');
    await goTo('The weir is open');
  });

  test('a whole sentence is right at once', async () => {
    await goTo('The weir is open');
    const all = await at.page.locator('.same li').count();
    await keys('Shift+Enter');
    await saved('Checked');
    expect(parse(await file('checks/weir.yaml'))).toHaveLength(all + 1);
  });

  test('the speaker is somebody else', async () => {
    await goTo('eels would come back');
    await keys('s');
    await at.page.keyboard.type('cran');
    await keys('Enter', '1', 'Enter');
    await saved('Saved');
    expect(await corrections()).toMatchObject([
      { do: 'set', type: 'quotation', fields: { speaker: 'Ida Crane' }, reason: 'Said twice.' },
    ]);
  });

  test('all of the same words are somebody else’s', async () => {
    await goTo('Not one boat');
    await keys('s', '*');
    await at.page.keyboard.type('cran');
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
    await at.page.keyboard.type('Rowers’ Guild');
    await keys('+');
    await at.page.getByLabel('Kind').selectOption('organisation');
    await at.page.getByLabel('Why, for readers').fill('Named on its posters.');
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
    await at.page.keyboard.type('next week');
    await keys('Enter');
    await expect.poll(() => at.page.locator('.wrong').textContent()).toContain('That is no time');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await at.page.locator('#value').fill('1 May 2031');
    await at.page.getByLabel('Why, for readers').fill('22 hours before the vote.');
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

  test('the queue shows one kind, or what one speaker said', async () => {
    await keys('q');
    await at.page.locator('.rows li').first().waitFor();
    await keys('f');
    await at.page.getByLabel('Show').selectOption('figure');
    await expect
      .poll(() =>
        at.page.locator('.rows:not(.arts) mark').evaluateAll((all) => all.every((one) => one.className.trim() === 'f')),
      )
      .toBe(true);
    await at.page.getByLabel('Show').selectOption('all');
    await at.page.getByLabel('Headline or publisher').fill('no such words');
    await at.page.getByText('No article has these words.').waitFor();
    await at.page.getByLabel('Headline or publisher').fill('weir');
    await at.page.getByRole('button', { name: 'Weir opens at Hallow Mill' }).waitFor();
  });

  test('Esc leaves all as it was, and single keys can be switched off', async () => {
    await goTo('The weir is open');
    for (const key of ['s', 'w', 'd', 'x']) await keys(key, 'Escape');
    await keys('?');
    await at.page.getByLabel('Single keys work').uncheck();
    await keys('Escape');
    await at.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await keys('x', 'Enter');
    expect(await at.page.locator('.edit').count()).toBe(0);
    expect(await file('checks/weir.yaml')).toBe('[]\n');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await at.page.getByRole('button', { name: 'Right as read' }).click();
    await saved('Checked');
  });

  test('what another changes meanwhile is shown, and not written over', async () => {
    await goTo('The weir is open');
    const hand = `${byHand}\n- do: set\n  words: The weir is open,\n  fields: { said: "2031-04-30" }\n  reason: By hand.\n  date: "2031-05-03"\n`;
    await at.scratch.put('content/corrections/weir.yaml', hand);
    await keys('Enter');
    await expect
      .poll(() => at.page.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringContaining('Somebody else has changed “The weir is open,” meanwhile'));
    expect(await file('checks/weir.yaml')).toBe('[]\n');
    expect(await file('corrections/weir.yaml')).toBe(hand);
    expect(await at.page.locator('.fields').textContent()).toContain('30 April 2031');
  });
});

test('the same decisions by hand make the same article', async () => {
  await goTo('The weir is open');
  await keys('d');
  await at.page.keyboard.type('2031-05-01');
  await keys('Tab');
  await at.page.keyboard.type('By her office.');
  await keys('Enter');
  await saved('Saved');
  await keys('x', '1', 'Enter');
  await saved('Dropped');
  const made = async () => {
    expect((await at.scratch.run('extract')).code).toBe(0);
    return (await file('articles/weir.md'))
      .replace(/^source_hash: .*$/m, '')
      .replaceAll(/"id":"[0-9a-f]{12}","do"/g, '"do"');
  };
  await keys('z');
  await saved('Taken back');
  const byDesk = await made();
  const today = new Date().toISOString().slice(0, 10);
  await at.scratch.put(
    'content/corrections/weir.yaml',
    `${byHand}- do: set\n  words: The weir is open,\n  fields: { said: "2031-05-01" }\n  reason: By her office.\n  date: "${today}"\n`,
  );
  expect(await made()).toBe(byDesk);
});
