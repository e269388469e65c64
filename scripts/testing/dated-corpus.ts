import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { months } from '../../src/site/words/format.ts';

// A corpus as large as one likes, the same each time: for what must hold at scale. All names are invented.

const site = `name: Harbour Record
tagline: Scale
description: Articles about a harbour, made by the hundred.
url: https://harbour.example
subject: a harbour
measures:
  - { id: tolls, name: Tolls, unit: EUR, scale: 1e6, scale_name: million euros, of: [[tolls]] }
series:
  - { id: tolls-annual, name: Tolls, by: The town, scale: 1e6, method: Counted., role: main }
chart: { title: Tolls, measure: tolls }
article_cards_up_to: 0
claim_cards_up_to: 0
`;

const series =
  'measure,period,value,status,released,source,url,note\ntolls,2020,4,as printed,,The town,https://harbour.example,\n';

const people = [
  'Ana Reyes',
  'Tom Okoro',
  'Lena Brandt',
  'Ivo Maric',
  'Sara Lind',
  'Paul Mensah',
  'Nina Costa',
  'Omar Said',
];

/** Items of one article: as many as there are sentences that date something. */
const PER_ARTICLE = 35;

/** Years that the articles are spread over. */
const YEARS = { from: 2021, count: 5 };

/** Writes sources that date about so many things, into an empty folder. */
export async function writeDatedCorpus(folder: string, events: number): Promise<void> {
  const sources = join(folder, 'sources');
  await mkdir(sources, { recursive: true });
  await mkdir(join(folder, 'speakers'), { recursive: true });
  await mkdir(join(folder, 'reference'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), site);
  await writeFile(join(folder, 'reference', 'tolls-annual.csv'), series);
  const articles = Math.ceil(events / PER_ARTICLE);
  const days = YEARS.count * 365 - PER_ARTICLE;
  for (let index = 0; index < articles; index++) {
    const published = new Date(Date.UTC(YEARS.from, 0, PER_ARTICLE + Math.floor((index * days) / articles)));
    const day = published.toISOString().slice(0, 10);
    const sentences = Array.from({ length: Math.min(PER_ARTICLE, events - index * PER_ARTICLE) }, (_, item) =>
      sentenceOf(new Date(published.getTime() - (item + 1) * 86_400_000), index, item),
    );
    const slug = `${day}-harbour-${index + 1}`;
    await writeFile(join(sources, `${slug}.txt`), `${sentences.join('\n\n')}\n`);
    await writeFile(join(sources, `${slug}.yaml`), about(day, index + 1));
  }
}

/** Something said, something counted, something that happened, each on a day or in a month of its own. */
function sentenceOf(date: Date, article: number, item: number): string {
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const person = people[(article + item) % people.length];
  if (item % 3 === 0) return `On ${day}, ${person} said that pier ${item + 1} would open again.`;
  if (item % 3 === 1) return `A crane was moved to pier ${item + 1} on ${day}.`;
  return `The harbour took in ${100 + article + item} million dollars on ${day}.`;
}

function about(day: string, number: number): string {
  return `title: Harbour report ${number}
published: { value: "${day}", basis: stated, reason: "printed under the headline" }
publisher: The Harbour Herald
url: https://harbour.example/${day}
language: en
draws_on: []
notes: []
`;
}
