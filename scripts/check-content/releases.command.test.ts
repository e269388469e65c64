import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scratch } from '../testing/scratch.ts';
import { aboutYaml } from '../testing/small-site.ts';
import { header, tollsYaml } from '../testing/tolls.ts';

// A count that its office revised has a row for each release; the same release is there once.

const row = (value: number, released: string) =>
  `tolls,2020,${value},as printed,${released},The town,https://town.example,`;

let scratch: Scratch;
beforeAll(async () => {
  scratch = await Scratch.make({
    'content/site.yaml': tollsYaml(),
    'content/sources/bridge.txt': 'Tolls rise in Orvik\n\nThe town took tolls of 4 million crowns in 2020.\n',
    'content/sources/bridge.yaml': aboutYaml('bridge'),
    'content/reference/tolls-annual.csv': `${header}${row(4, '2021-01-20')}\n`,
  });
  await scratch.run('extract');
});
afterAll(() => scratch.remove());

async function checked(...rows: readonly string[]): Promise<{ code: number | null; said: string }> {
  await scratch.put('content/reference/tolls-annual.csv', `${header}${rows.map((one) => `${one}\n`).join('')}`);
  const { code, stdout, stderr } = await scratch.run('check-content');
  return { code, said: `${stdout}${stderr}`.replace(/ {2,}/g, ' ') };
}

test.each([
  ['a second release', [row(4, '2021-01-20'), row(4.2, '2021-07-01')]],
  ['a release of which only the last day is known', [row(4, '../2021-01-31'), row(4.2, '2021-07-01')]],
  ['a release without a day beside one with it', [row(4, ''), row(4.2, '2021-07-01')]],
])('%s is sound', async (_, rows) => {
  const { code, said } = await checked(...rows);
  expect(said).not.toContain('tolls-annual.csv');
  expect(code).toBe(0);
});

test.each([
  ['the same release twice', '2021-07-01', 'tolls 2020, released 2021-07-01'],
  ['two rows without a day of release', '', 'tolls 2020'],
])('%s is an error at the second, which names the first', async (_, released, key) => {
  const { code, said } = await checked(row(3, '2020-12-01'), row(4, released), row(4.2, released));
  expect(said).toContain(`4:7 error period: a row for ${key} is further up already, on line 3.`);
  expect(code).toBe(1);
});

test('a release that is still to come is a warning', async () => {
  const { code, said } = await checked(row(4, '2021-01-20'), row(4.2, '2999-01-20'));
  expect(said).toContain('warning released: 2999-01-20 is still to come.');
  expect(code).toBe(0);
});
