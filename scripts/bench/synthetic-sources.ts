import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWord, randomNumbers } from './random.ts';

// Articles as a publisher brings them, in any number: invented news about towns, with quotations, figures and dates in
// every one. The same number gives the same articles.

const towns = 'Arden Belmar Corvin Delmont Eastry Farrow Gilden Harrow Ilmen Jarrow Kelso Lorne'.split(' ');
const given = 'Ada Bram Cora Dirk Elsa Finn Greta Hugo Ines Jonas Karin Leon Marta Nils Olga Paul'.split(' ');
const things = 'trams bridges schools harbours libraries boilers lanterns ferries gardens bakeries'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const PARAGRAPHS = 12;
/** People who are quoted, some of them far more often than others. */
const SPEAKERS = 2000;

const site = `name: The Synthetic Record
tagline: Invented articles by the thousand
description: A corpus to measure how time and memory grow.
url: https://synthetic.example
subject: invented towns
measures:
  - { id: spending, name: Spending, unit: EUR, scale: 1e6, scale_name: million euros, of: [[spending]] }
series: []
chart: { title: Spending, measure: spending }
claim_pages_up_to: 0
article_cards_up_to: 0
claim_cards_up_to: 0
`;

/** Writes so many sources, with a `site.yaml`, into a folder, which is emptied before. Gives their slugs. */
export async function writeSyntheticSources(folder: string, count: number): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['sources', 'speakers', 'reference', 'articles'])
    await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), site);
  const slugs: string[] = [];
  for (const { id, text, published, index } of syntheticRecords(count)) {
    await writeFile(join(folder, 'sources', `${id}.txt`), text);
    await writeFile(join(folder, 'sources', `${id}.yaml`), aboutOf(published, index));
    slugs.push(id);
  }
  return slugs;
}

/** So many articles as records of an archive. */
export function* syntheticRecords(count: number) {
  const random = randomNumbers(20_410_416);
  for (let index = 0; index < count; index++) {
    const published = new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
    const id = `${published}-article-${String(index).padStart(6, '0')}`;
    const [url, publisher] = [`https://synthetic.example/${index}`, `Outlet ${index % 40}`];
    yield { id, text: makeText(random), published, publisher, url, index };
  }
}

function aboutOf(day: string, index: number): string {
  return JSON.stringify({
    published: { value: day, basis: 'stated', reason: 'synthetic' },
    publisher: `Outlet ${index % 40}`,
    url: `https://synthetic.example/${index}`,
    draws_on: [],
    notes: [],
  });
}

function makeText(random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const number = (most: number) => 1 + Math.floor(random() * most);
  const [town, other] = [pick(towns), pick(towns)];
  const word = () => makeWord(random) || 'tram';
  const name = () => nameOf(Math.floor(SPEAKERS ** random()));
  const thing = () => `${word()} ${pick(things)} of ${word()}`;
  const [mayor, clerk] = [name(), name()];
  const surname = mayor.split(' ')[1] ?? mayor;
  const sentences = [
    () =>
      `Spending on ${thing()} in ${town} is expected to reach €${number(900)} million in ${2000 + number(30)}, ${mayor} said on ${pick(weekdays)}.`,
    () =>
      `“We need ${number(90)} new ${thing()} before the ${thing()} of ${other} are finished,” ${surname} told reporters.`,
    () =>
      `${clerk}, who keeps the books of ${other}, said that costs had risen by ${number(40)} percent since ${pick(months)} ${2000 + number(24)}.`,
    () =>
      `The council of ${town} met on ${number(28)} ${pick(months)} and put off the matter of the ${thing()} for the ${number(9)}th time.`,
    () =>
      `According to the harbour office of ${town}, ${number(90_000)} people used the ${thing()} last year, ${number(30)} percent more than in the year before.`,
    () =>
      `“Nobody has asked us about the ${thing()},” said ${clerk}. “It is ${number(12)} months since we wrote to ${town}.”`,
    () =>
      `The ${thing()} between ${town} and ${other} were built in ${1900 + number(99)}, and many of them stand empty in the winter.`,
  ];
  const paragraph = () => `${pick(sentences)()} ${pick(sentences)()}`;
  const headline = `${town} and ${other} argue about ${pick(things)} and ${pick(things)}`;
  return `${[headline, ...Array.from({ length: PARAGRAPHS }, paragraph)].join('\n\n')}\n`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The nth of the people: the same name whenever it is asked for. */
function nameOf(n: number): string {
  return `${given[n % given.length]} ${capitalised(makeWord(randomNumbers(n)) || 'bell')}`;
}
