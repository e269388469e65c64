import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byHand, weir } from '../testing/desk.ts';
import { deskPage } from '../testing/desk-page.ts';

// The forms of the desk: what they have filled in, what is one key away, and how they say what is wrong.

const speaker = (name: string) =>
  `---\nname: ${name}\nkind: person\ncountry: null\nroles: []\naliases: []\nwikidata: null\n---\n`;
const files = {
  ...weir,
  'content/sources/weir.txt': `${weir['content/sources/weir.txt']}
The guild, in a letter that Crane read out, gave its view: the old sluice belongs to the town. It has a boat called Nine Hundred Eels.
`,
  'content/speakers/ida-marie-crane.md': speaker('Ida Marie Crane'),
  'content/speakers/odd-lund.md': speaker('Odd Lund'),
};
const at = deskPage({ files });
const { file, corrections, keys, goTo, saved, select } = at;

const label = (name: string) => at.page.getByLabel(name, { exact: true });
const focused = () =>
  at.page.evaluate(() => document.activeElement?.closest('.field')?.firstElementChild?.textContent ?? '');

describe('words that were passed by', () => {
  /** The YAML behind what was written by hand, with the claim's id for `ID`. */
  const written = async () => {
    const yaml = await file('corrections/weir.yaml');
    const id = (parse(yaml) as { claim?: string }[]).at(-1)?.claim ?? '';
    return [id, yaml.slice(byHand.length)] as const;
  };
  const today = () => new Date().toISOString().slice(0, 10);

  test('have as a statement whose they would be in quotation marks', async () => {
    await select('the old sluice belongs to the town');
    await keys('n', '2');
    await expect.poll(() => label('Speaker').inputValue()).toBe('Ida Crane');
    expect(await label('Said on').inputValue()).toBe('2031-05-02');
    await label('Why, for readers').fill('She read it out.');
    await keys('Enter');
    await saved('Added');
    const [id, yaml] = await written();
    expect(yaml).toBe(`
- do: add
  claim: "${id}"
  type: quotation
  words: the old sluice belongs to the town
  seen:
    exact: the old sluice belongs to the town
    prefix: " Crane read out, gave its view: "
    suffix: . It has a boat called Nine Hund
  fields: { mode: partial, said: "2031-05-02", speaker: Ida Crane, speaker_words: Crane, cue: read }
  reason: She read it out.
  date: "${today()}"
`);
    expect(parse(await file('checks/weir.yaml'))).toMatchObject([{ claim: id, by: 'Ida' }]);
    await keys('z');
    await saved('Taken back');
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    expect(await file('checks/weir.yaml')).toBe('[]\n');
  });

  test('have as a figure what their number says; what is typed over it holds', async () => {
    await select('Nine Hundred Eels');
    await keys('n', '4');
    await expect.poll(() => label('Value').inputValue()).toBe('900');
    expect(await label('Unit').inputValue()).toBe('Eel');
    expect(await label('Of').inputValue()).toBe('Eels');
    expect(await label('Stated as').inputValue()).toBe('actual');
    await label('Unit').fill('eel');
    await label('Of').fill('');
    await label('Time').fill('July 2031');
    await label('Stated as').selectOption('target');
    await label('Why, for readers').fill('It tows them.');
    await keys('Enter');
    await saved('Added');
    const [id, yaml] = await written();
    expect(yaml).toBe(`
- do: add
  claim: "${id}"
  type: figure
  words: Nine Hundred Eels
  seen:
    exact: Nine Hundred Eels
    prefix: " the town. It has a boat called "
    suffix: ".\\n"
  fields: { kind: count, value: 900, unit: eel, modality: target, period: "2031-07" }
  reason: It tows them.
  date: "${today()}"
`);
  });

  test('that nobody says are nobody’s, and another speaker has no words or verb of the one before', async () => {
    await select('Weir opens');
    await keys('n', '1');
    await expect.poll(() => label('Speaker').inputValue()).toBe('');
    await keys('Escape');
    await select('the old sluice belongs to the town');
    await keys('n', '2');
    await expect.poll(() => label('Speaker').inputValue()).toBe('Ida Crane');
    await label('Speaker').fill('Odd Lund');
    await label('Why, for readers').fill('His letter.');
    await keys('Enter');
    await saved('Added');
    expect((await corrections()).map(({ fields }) => fields)).toEqual([
      { mode: 'partial', said: '2031-05-02', speaker: 'Odd Lund' },
    ]);
  });

  test('are told of at the field that is wrong or missing', async () => {
    await select('Weir opens');
    await keys('n', '4');
    for (const [name, typed, told] of [
      ['Value', 'many', 'Write a number in figures'],
      ['Value', '', 'This is needed.'],
      ['Unit', '', 'A figure needs a unit.'],
      ['Time', 'soon', 'That is no time.'],
    ] as const) {
      await label('Value').fill(name === 'Value' ? typed : '4');
      if (name === 'Time') await label('Unit').fill('weir');
      if (name === 'Time') await label('Time').fill(typed);
      await keys('Enter');
      await expect
        .poll(() => at.page.locator('.edit .wrong').allTextContents())
        .toEqual([expect.stringContaining(told)]);
      expect(await focused()).toBe(name);
    }
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });
});

describe('a refusal is seen, at its field', () => {
  test('a new speaker’s country, above what the window shows', async () => {
    await at.page.setViewportSize({ width: 1280, height: 420 });
    await goTo('Not one boat');
    await keys('s');
    await at.page.keyboard.type('Rowers’ Guild');
    await keys('+');
    await at.page.getByLabel('Country').fill('Norway');
    await at.page.getByLabel('Why, for readers').fill('Its posters.');
    await keys('Enter');
    await expect
      .poll(() => at.page.locator('.edit .wrong').allTextContents())
      .toEqual(['Write the country as two letters, as in NO.']);
    expect(await focused()).toBe('Country');
    expect(await at.isSeen('.edit .wrong')).toBe(true);
    await at.page.getByLabel('Country').fill('no');
    await keys('Enter');
    await saved('Made');
    expect(await file('speakers/rowers-guild.md')).toContain('country: NO\n');
    await keys('z');
    await saved('Taken back');
  });

  test('what the desk refuses, too', async () => {
    await at.page.setViewportSize({ width: 1280, height: 420 });
    await goTo('Not one boat');
    await keys('s');
    await at.page.keyboard.type('Odd Lund');
    await keys('+');
    await at.page.getByLabel('Why, for readers').fill('Its posters.');
    await keys('Enter');
    await expect
      .poll(() => at.page.locator('.edit .wrong').allTextContents())
      .toEqual(['Odd Lund has the name “Odd Lund” already. Choose them instead.']);
    expect(await focused()).toBe('Name');
    expect(await at.isSeen('.edit .wrong')).toBe(true);
  });

  test('a missing reason', async () => {
    await at.page.setViewportSize({ width: 1280, height: 420 });
    await goTo('Not one boat');
    await keys('d', 'Enter');
    await expect.poll(focused).toBe('Why, for readers');
    expect(await at.isSeen('.edit .wrong')).toBe(true);
  });
});

test('the end that moves is named by a control of its own', async () => {
  await goTo('eels would come back');
  await keys('w');
  const [beginning, end] = ['Beginning [', 'End ]'].map((name) => at.page.getByRole('button', { name, exact: true }));
  expect([await beginning?.getAttribute('aria-pressed'), await end?.getAttribute('aria-pressed')]).toEqual([
    'false',
    'true',
  ]);
  await at.page.getByRole('button', { name: '← End a word earlier' }).click();
  expect(await at.page.locator('.passage').textContent()).toBe('“eels would come back by”');
  await beginning?.click();
  await at.page.getByRole('button', { name: '→ Beginning a word later' }).click();
  expect(await at.page.locator('.passage').textContent()).toBe('“would come back by”');
});

describe('“same as …”', () => {
  const chosen = () => at.page.locator('.opt[aria-selected=true]').allTextContents();

  test('chooses whose name is near', async () => {
    await goTo('The weir is open');
    await keys('s', '=');
    await expect.poll(chosen).toEqual([expect.stringContaining('Ida Marie Crane')]);
    await keys('Enter');
    await saved('Joined');
    expect(await file('speakers/ida-marie-crane.md')).toContain('aliases: [Ida Crane]');
    await keys('z');
    await saved('Taken back');
  });

  test('chooses nobody where no name is near, until one is typed or gone to', async () => {
    await goTo('Not one boat');
    await keys('s', '=');
    await expect.poll(() => at.page.locator('.opt').count()).toBe(2);
    expect(await chosen()).toEqual([]);
    await keys('Enter');
    await expect
      .poll(() => at.page.locator('.edit .wrong').allTextContents())
      .toEqual(['Choose one with ↓, or type a name.']);
    await keys('ArrowDown');
    expect(await chosen()).toHaveLength(1);
    await keys('Escape');
  });
});

test('one-off reasons of an article push the usual ones out of reach of no key', async () => {
  await at.scratch.put(
    'content/corrections/weir.yaml',
    `${byHand}${['One.', 'Two.', 'Three.', 'Four.']
      .map(
        (reason, index) =>
          `- do: add\n  type: date\n  words: ${['Hallow Mill', 'reporters', 'said the union', 'the flood'][index]}\n  fields: { edtf: "2031", grain: year, basis: stated, kind: event }\n  reason: ${reason}\n  date: "2031-05-03"\n`,
      )
      .join('')}`,
  );
  await at.page.reload();
  await at.page.locator('.slip').waitFor();
  await goTo('$4 million');
  await keys('x');
  expect(await at.page.locator('.usual li').allTextContents()).toEqual([
    ...['1 Four.', '2 Three.', '3 Two.', '4 The text names the speaker.'],
    ...['5 It goes on with what the sentence before says.', '6 The program cut the words short.'],
    ...['7 The words run on into the reporter’s own.', '8 The day follows from the article.'],
  ]);
  await keys('6');
  expect(await label('Why, for readers').inputValue()).toBe('The program cut the words short.');
  await keys('Escape');
});

test('each choice says what it means', async () => {
  await goTo('$4 million');
  await keys('i');
  expect(await at.page.locator('#value option').allTextContents()).toEqual([
    'stated: given as a fact',
    'forecast: expected to come',
    'goal: aimed at or promised',
    'estimate: reckoned, not counted',
    'proposed or conditional: wished for, or only if something else happens',
  ]);
});
