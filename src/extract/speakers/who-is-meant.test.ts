import { describe, expect, test } from 'vitest';
import { quotationsOf, reads } from '../quotations/test-support.ts';

/** Speakers of all quotations of a text, in order. */
const speakersOf = (text: string) => quotationsOf(text).map((line) => /← (.*?)(?: \(|$| \+| →| via)/.exec(line)?.[1]);

test.each<[string, string[]]>([
  // offices by what they are of, of a country, by age
  ['Ana Polk, the president of Norway, sat. The Norwegian president said it was over.', ['Ana Polk']],
  ['Ana Polk, who founded Tidewatch, sat. Lena Orvath founded nothing.', []],
  ['Ana Polk, the founder of Tidewatch, met Ed Holm. The Tidewatch founder said it was over.', ['Ana Polk']],
  ['Ana Polk, 56, met Ed Holm, 34. The 56-year-old said it was over.', ['Ana Polk']],
  ['Norwegian president Ana Polk met president Ed Holm. The Norwegian president said it was over.', ['Ana Polk']],
  ['President Ana Polk met Danish president Ed Holm. The Danish president said it was over.', ['Ed Holm']],
  // nobody is known to be that one
  ['President Ana Polk met president Ed Holm. The Danish president said it was over.', ['The Danish president']],
  // bodies by what they are, where one of them is that
  ['Fernmart, a retailer, met the Harbour Union. The retailer said it was over.', ['Fernmart']],
  ['The Harbour Union met Oak Foods. The union said it was over.', ['Harbour Union']],
  ['The Harbour Union met the Pilots Union. The union said it was over.', ['union']],
  ['Oak Foods met the Harbour Ministry. The company said it was over.', ['Oak Foods']],
  ['The Vale Health Department met Oak Foods. The agency said it was over.', ['Vale Health Department']],
  ['The Harbour Union met. The company said it was over.', ['company']],
  // short forms and initials
  ['The Centre for Harbour Studies (CHS) met. The CHS said it was over.', ['Centre for Harbour Studies']],
  ['Marks & Harlow met. M&H said it was over.', ['Marks & Harlow']],
  ['Castell Brothers met. Castell said it was over.', ['Castell Brothers']],
  // who speaks for a body
  ['Oak Foods met. A company spokeswoman said it was over.', ['Oak Foods']],
  ['The Vale Health Department met. An agency spokesman said it was over.', ['Vale Health Department']],
  ['Tom Hale left. His office said it was over.', ['Tom Hale’s office']],
  // places
  ['Brussels said it was over.', ['European Union']],
  ['Geneva said it was over.', ['nobody']],
  ['Wall Street said it was over.', ['nobody']],
  ['The White House said it was over.', ['White House']],
  // “it” is no person, and “he” no body
  ['Oak Foods met Tom Hale. It said it was over.', ['Oak Foods']],
  ['Tom Hale said it was late. It said it was over.', ['Tom Hale', 'It']],
  ['The Harbour Union said it was late. He said it was over.', ['Harbour Union', 'He']],
  ['Ann Berg said it was late. He said it was over.', ['Ann Berg', 'He']],
  ['Ann Berg and Tom Hale said it was late. They said it was over.', ['Ann Berg', 'Ann Berg']],
  ['Lottery tickets were sold. One told the Gazette that it was over.', ['One']],
  [
    'Ann Berg said it was late. Ed Holm and several clerks had left. They said it was over.',
    ['Ann Berg', 'Ed Holm and several clerks'],
  ],
  // a ship is nobody, nor is a club
  ['Ed Holm said it was late. He left for Stolt Merrow. He said it was over.', ['Ed Holm', 'Ed Holm']],
  ['Ed Holm went. He had played for Harrow United. The 56-year-old said it was over.', ['Ed Holm']],
  // what sentences tell of a name
  ['Tamsel Wren lost her way. Ed Holm lost his. She said it was over.', ['Tamsel Wren']],
  // somebody else
  [
    'Ed Holm, a doctor, saw a patient. Holm said it was late. The patient said it was over.',
    ['Ed Holm', 'The patient'],
  ],
  ['Ed Holm met Ann Berg. Holm said it was late for Berg. The lawmaker also said it was over.', ['Ed Holm', 'Ed Holm']],
  // who has just spoken, of two that fit
  ['The Harbour Department met.\n\nCHS warned of ice. The agency said it was over.', ['CHS']],
  // somebody without a name spoke last
  [
    'Tom Hale left.\n\nA person close to the inquiry said it was late.\n\nHe said it was over.',
    ['A person close to the inquiry', 'A person close to the inquiry'],
  ],
  ['A spokeswoman said it was late. He said it was over.', ['A spokeswoman', 'He']],
  // who is named in somebody's words does nothing in the story
  [
    'Tom Hale met Ed Holm. Hale said it was late.\n\n“They owe us nothing. Holm taught my son to sail, and nobody did it,” he said.',
    ['Tom Hale', 'Tom Hale'],
  ],
  // a surname alone that says something is somebody's, or a body's: the pronoun behind it tells
  ['Orsin said it was late. He said it was over.', ['Orsin', 'Orsin']],
  ['Orsin said it was late. It said it was over.', ['Orsin', 'Orsin']],
  ['Orsin said it was late. It said it was over. He said no more came.', ['Orsin', 'Orsin', 'He']],
  ['“It is late,” said Orsin. Later he said it was over.', ['Orsin', 'Orsin']],
  // no name: a place, a number of people, letters
  ['Oslo said it was late. He said it was over.', ['Government of Norway', 'He']],
  ['Anglers said it was late. He said it was over.', ['Anglers', 'He']],
  ['CHS said it was late. He said it was over.', ['CHS', 'He']],
  // short forms of given names
  ['Vladimir Orsin sat. Ann Berg left. Vlad said it was over.', ['Vladimir Orsin']],
  ['Anna Orsin sat. Ann said it was over.', ['Ann']],
  // who is named in the paragraph, sooner than who spoke in another
  [
    'Ed Holm said it was late.\n\nThe clerks did not see Tom Hale. His office said it was over.',
    ['Ed Holm', 'Tom Hale’s office'],
  ],
  ['Ed Holm said it was late.\n\nThe mayor met Tom Hale. He said it was over.', ['Ed Holm', 'Ed Holm']],
  [
    'Ed Holm said it was late.\n\nIn Oslo, Deputy Minister of Ports Tom Hale sat. He said it was over.',
    ['Ed Holm', 'Tom Hale'],
  ],
  // a prison is nobody
  ['Ed Holm said it was late. He was in HMP Vale. He said it was over.', ['Ed Holm', 'Ed Holm']],
  // abbreviations of offices; what an office is of, behind it; who founded it with others
  ['Gov. Tom Hale left. The governor said it was over.', ['Tom Hale']],
  ['Norway’s ambassador to Britain Ann Berg left. Norway’s ambassador to Britain said it was over.', ['Ann Berg']],
  ['Tidewatch co-founder Ann Berg met Tom Hale. The Tidewatch founder said it was over.', ['Ann Berg']],
  [
    'Governor Ed Holm left. Senator Tom Hale and Rob Orr sat.\n\nOrr stood up. The senator said it was over.',
    ['Rob Orr'],
  ],
  // an office of nobody named: the one near by whom nothing speaks against
  ['Mr Hale met Mr Orrin. The Norwegian leader told Mr Orrin that it was over.', ['Hale']],
  ['Mr Hale met Mr Orrin. The Norwegian leader said it was over.', ['The Norwegian leader']],
  ['Danish president Tom Hale met judge Ed Holm. The Norwegian leader said it was over.', ['The Norwegian leader']],
  [
    'The rift between Tom Hale and Ed Holm, whom the premier has described as a “dreamer”, is wide.',
    ['the premier', 'the premier'],
  ],
  ['Ed Holm met Tom Hale. The lawmaker told Holm that it was over.', ['The lawmaker']],
  // who wrote the article is not in it
  ['By Martin Quill\n\nThe rain fell.\n\n“It is over,” he said.', ['he']],
  // things do not speak
  ['The scan showed that it was over.', ['nobody']],
  ['The letter said that it was over.', ['The letter']],
  ['Anglers said it was over.', ['Anglers']],
])('%s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});

describe('surnames of places, offices that begin a sentence, and spokesmen', () => {
  reads([
    [
      'The captain, Luis France, is unfit. Asked about a row, France said there was none.',
      'indirect “there was none” ← Luis France (said)',
    ],
    [
      'The captain, Luis Moll, is unfit. France said it would wait.',
      'indirect “it would wait” ← Government of France (said)',
    ],
    ['Housing manager Tom Ware left. The group said it would wait.', 'indirect “it would wait” ← group (said)'],
    [
      'Finance director Paula Finch left. Otto Lind said his group had offered to run the café.',
      'indirect “his group had offered to run the café” ← Otto Lind (said)',
      'indirect “to run the café” ← his group (offered)',
    ],
    ['Fernmart manager Tom Ware left. The company said it would wait.', 'indirect “it would wait” ← Fernmart (said)'],
    [
      'A spokesman for Dorn Mills said staff were told. “We regret it,” he said.',
      'indirect “staff were told” ← Dorn Mills (said)',
      'direct “We regret it,” ← Dorn Mills (said)',
    ],
  ]);
});

describe('a description is of somebody, and not of two words in capitals', () => {
  reads([
    ['She studied Cold War films.\n\nThe author said it was a bore.', 'indirect “it was a bore” ← The author (said)'],
    [
      'She read Dr Ida Crane at school.\n\nThe author said it was a bore.',
      'indirect “it was a bore” ← Ida Crane (said)',
    ],
    ['Some 9,000 dockers chanted “Go home”.', 'partial “Go home” ← Some 9,000 dockers (chanted)'],
    ['Six in ten residents said they felt unsafe.', 'indirect “they felt unsafe” ← nobody (said)'],
  ]);
});
