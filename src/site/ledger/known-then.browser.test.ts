import { expect, inject, test } from 'vitest';
import { claimsOf, readCorpus } from '../../../scripts/testing/corpus.ts';

// On the built pages: what was known when a figure was stated stands on its own page, in the timeline's list, which its
// card is made of, in the chart's card, and in the ledger or among the rates.

const url = inject('url');
const figures = claimsOf(await readCorpus(), 'figure').filter(({ claim }) => claim.measure !== null);

/** The words of a page, or of what of it matches. */
async function wordsAt(path: string): Promise<string> {
  const html = await (await fetch(url + path)).text();
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

const known =
  /Latest (?:count|rate of growth) at the time\W+(?:On \[?\d|When printed, \[?\d).{8,60}? (?:20\d\d|on file)/;

test('there are figures to look at', () => expect(figures.length).toBeGreaterThan(10));

test.each(figures.filter(({ claim }) => claim.period !== null).map(({ claim }) => claim.id))(
  'the page of %s says it, and its entry on the timeline',
  async (id) => {
    expect(await wordsAt(`/claims/${id}/`)).toMatch(known);
    const list = await (await fetch(`${url}/timeline/`)).text();
    const entry = list.slice(list.indexOf(`#${id}"`)).split('</li>')[0] ?? '';
    expect(entry.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(known);
  },
);

test.each(figures.filter(({ claim }) => claim.period === null).map(({ claim }) => claim.id))(
  'the page of %s says that no year is stated',
  async (id) => expect(await wordsAt(`/claims/${id}/`)).toContain('No outcome can be given: no year stated'),
);

test('the ledger and the rates have it in each row of a stated time, and so has each card of the chart', async () => {
  const html = await (await fetch(`${url}/trade/`)).text();
  const ledger = html.slice(html.indexOf('<table class="ledger'));
  const rows = ledger.slice(0, ledger.indexOf('</table>')).split('<tr').slice(1);
  const stated = rows.filter((row) => row.includes('scope="row"'));
  expect(stated.length).toBeGreaterThan(5);
  for (const row of stated) expect(row).toMatch(/class="count known"|no year stated/);
  const rates =
    html
      .slice(html.indexOf('<ul class="growth">'))
      .split('</ul>')[0]
      ?.split(/<li[ >]/)
      .slice(1) ?? [];
  expect(rates.length).toBeGreaterThan(2);
  for (const rate of rates) expect(rate).toMatch(known);
  const data = JSON.parse(
    /<script type="application\/json">(\{"annual".*?)<\/script>/s.exec(html)?.[1] ?? '',
  ) as Record<string, Record<string, { claims: { text: string[] }[] }>>;
  const cards = Object.values(data).flatMap((view) => Object.values(view).flatMap(({ claims }) => claims));
  expect(cards.length).toBeGreaterThan(10);
  for (const { text } of cards) expect(text.at(-1)).toMatch(known);
});
