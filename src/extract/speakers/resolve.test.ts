import { describe, expect, test } from 'vitest';
import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import { quotationsOf } from '../quotations/test-support.ts';

/** Speakers of all quotations of a text, in order. */
const speakersOf = (text: string, registry: readonly RegisteredSpeaker[] = []) =>
  quotationsOf(text, registry).map((line) => /← (.*?)(?: \(|$| \+| →| via)/.exec(line)?.[1]);

const person = (name: string, country: string, title: string, aliases: string[] = []): RegisteredSpeaker => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'person',
  country,
  aliases,
  roles: [{ title }],
});

describe('in one article', () => {
  test.each<[string, string[]]>([
    ['Finance minister Ann Berg said rates would rise. Berg said growth would slow.', ['Ann Berg', 'Ann Berg']],
    ['“It is over,” Ann Berg said. “We lost,” she added.', ['Ann Berg', 'Ann Berg']],
    ['Finance minister Ann Berg arrived. The minister said rates would rise.', ['Ann Berg']],
    ['Mr. Tom Hill met Ms. Ann Berg. She said the talks went well.', ['Ann Berg']],
    ['The mayor of Oakdale, Scott Lee, said the dam would hold.', ['Scott Lee']],
    ['Scott Lee, the mayor of Oakdale, said the dam would hold.', ['Scott Lee']],
    ['Scott Lee, the mayor, one of the critics of the dam, said it would break.', ['Scott Lee']],
    ['A spokeswoman for Acme said the recall was voluntary.', ['Acme']],
    ['An Acme Corp spokesman said the recall was voluntary.', ['Acme Corp']],
    [
      'The Norwegian Finance Ministry said taxes would fall. The ministry said debt would too.',
      ['Norwegian Finance Ministry', 'Norwegian Finance Ministry'],
    ],
    ['Oslo said it would respond.', ['Government of Norway']],
    ['Norway said it would respond.', ['Government of Norway']],
    ['Norwegian authorities said they would respond.', ['Government of Norway']],
    ['Two officials said the talks had failed.', ['Two officials']],
    [
      'On Monday Oslo affirmed it will “keep the harbour open,” according to a diplomat.',
      ['Government of Norway', 'Government of Norway'],
    ],
    ['Acme News said prices rose. Costs fell too, the report said.', ['Acme News', 'Acme News']],
    // spellings and namesakes
    ['Andrei Novak arrived. Andrey Novak said rents had doubled.', ['Andrei Novak']],
    ['Ann Berg arrived. Tom Berg said rents had doubled. Ann Berg said they had not.', ['Tom Berg', 'Ann Berg']],
    ['Ms. Berg said rents had doubled. Mr. Berg said they had not.', ['Berg', 'Mr. Berg']],
    // unnamed sources keep their words
    ['One official, who asked not to be named, said rents had doubled.', ['One official']],
    ['A senior diplomat said the talks had failed.', ['A senior diplomat']],
    ['Rents had doubled, sources said.', ['sources']],
    // offices, names with particles, chiefs of bodies
    ['EU foreign policy chief Ana Sol said rents had doubled.', ['Ana Sol']],
    ['Ursula von der Berg said rents had doubled. Von der Berg left.', ['Ursula von der Berg']],
    ['US Secretary of State Ann Lee said rents had doubled. Lee left.', ['Ann Lee']],
    ['The BBC reported that rents had doubled.', ['BBC']],
    ['A leaflet printed in May claimed that rents had doubled.', ['A leaflet']],
    // bodies whose names look like people's
    [
      'The World Grain Watch met. It said prices had doubled, the World Grain Watch said.',
      ['World Grain Watch', 'World Grain Watch'],
    ],
    ['BERGEN, May 3 (Agency) - Acme Foods said rents had doubled.', ['Acme Foods']],
    // double surnames, offices behind which the name stands, places that look like people
    ['Chief Executive Mara Holt-Diaz left. “It is over,” Holt-Diaz said.', ['Mara Holt-Diaz']],
    ['Councillor Ruth Berg met Mayor Dan Berg. Councillor Berg said rents had doubled.', ['Ruth Berg']],
    ['Oakdale Shire mayor Scott Lee said the dam would hold.', ['Scott Lee']],
    [
      'The river peaked at Lower Bridge. His wife Carla said it had risen fast. “We left,” she said.',
      ['Carla', 'Carla'],
    ],
    ['Lee, a Liberal Democrat, left. Ann Lee said rents had doubled.', ['Ann Lee']],
    ['The Minister of Works, Tom Hill, left. The minister said rents had doubled.', ['Tom Hill']],
    ['The Federation of Harbour Pilots said rents had doubled.', ['Federation of Harbour Pilots']],
    ['According to the Ministry of Trade, rents have doubled.', ['Ministry of Trade']],
    ['Hill & Berg said rents had doubled.', ['Hill & Berg']],
    ['Downing Street said rents had doubled.', ['Downing Street']],
    ['The Minister of the Republic of Utopia Tom Hill met the press. Hill said rents had doubled.', ['Tom Hill']],
    // a company by the first words of its name, a foundation not
    [
      'Acme Freight cuts jobs\n\nAcme Freight Systems said rents had doubled. Acme said wages had fallen.',
      ['Acme Freight Systems', 'Acme Freight Systems'],
    ],
    ['The Ann Lee Foundation met. Ann Lee said rents had doubled.', ['Ann Lee']],
    // whom a pronoun means: the subject of the sentence before, named or not
    [
      'Tom Hill said it was late. Her neighbour, Frank Moss, disagreed. “It works,” he said.',
      ['Tom Hill', 'Frank Moss'],
    ],
    ['Ann Berg said the sale of Sam Moss was over. Asked why, she said it was late.', ['Ann Berg', 'Ann Berg']],
    [
      'Tom Hill said it was late. A company spokesman declined to comment. He confirmed that rents had doubled.',
      ['Tom Hill', 'A company spokesman'],
    ],
    [
      'Two of them said it was late. Prosecutors dropped the charge. They denied that it was a deal.',
      ['them', 'Prosecutors'],
    ],
    [
      'The Harbour Board said it was late. Acme Freight Systems has 20 trucks. It said rents had doubled.',
      ['Harbour Board', 'Acme Freight Systems'],
    ],
    [
      'Ann Lee said it was late. Ruth Hill, his sister and the chairwoman of the club, was blunt. “It is a mess,” she said.',
      ['Ann Lee', 'Ruth Hill'],
    ],
    [
      'Mr. Tom Hill said it was late. A man was hurt in the fire. She said it had burnt for hours.',
      ['Tom Hill', 'She'],
    ],
    // a name that only a seam gives away
    ['Asked about rents, HillHe said they had doubled.', ['Hill']],
  ])('%s', (text, wanted) => {
    expect(speakersOf(text)).toEqual(wanted);
  });

  test('joint speakers', () => {
    expect(quotationsOf('Anna Berg and Tom Hill said the film was finished.')).toEqual([
      'indirect “the film was finished” ← Anna Berg (said) with Tom Hill',
    ]);
  });

  test('words that run together at a seam', () => {
    expect(speakersOf('Asked about it, the press officer, Tom HillHe said the talks had ended.')).toEqual(['Tom Hill']);
  });

  test('the country of a place is no speaker', () => {
    expect(speakersOf('The Danish Consulate General in Bergen, Norway, said traffic had doubled.')).toEqual([
      'Danish Consulate General in Bergen',
    ]);
  });

  test('the writer is not who “she” means', () => {
    const text =
      'The head of the firm, Nora Lind, has moved. When I asked her what she would do, she said that she would sell.';
    expect(speakersOf(text)).toEqual(['the journalist', 'Nora Lind']);
  });
});

describe('with a registry', () => {
  const registry = [
    person('Anna Berg', 'NO', 'Foreign Minister', ['Ana Berg']),
    person('Ivan Novak', 'CZ', 'President of the Czech Republic'),
  ];

  test.each<[string, string[]]>([
    ['Ana Berg said the talks went well.', ['Anna Berg']],
    ['Anna Berg met Ivan Novak. The Czech president said he was glad.', ['Ivan Novak']],
    ['Anna Berg met Ivan Novak. The Norwegian foreign minister said she was glad.', ['Anna Berg']],
    ['Berg said the talks went well.', ['Anna Berg']],
  ])('%s', (text, wanted) => {
    expect(speakersOf(text, registry)).toEqual(wanted);
  });
});
