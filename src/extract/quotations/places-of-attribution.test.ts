import { describe, expect, test } from 'vitest';
import { quotationsOf, reads } from './test-support.ts';

const table = (rows: Record<string, string[]>) => {
  for (const [text, wanted] of Object.entries(rows)) test(text, () => expect(quotationsOf(text)).toEqual(wanted));
};

describe('a name beside a mark', () => {
  table({
    '“We open in May” — Maria Lopez': ['direct “We open in May” ← Maria Lopez'],
    'Maria Lopez: “We open in May.”': ['direct “We open in May.” ← Maria Lopez'],
    'Open daily: “The Blue Room” — tickets at the door.': [],
    'Three words — “open”, “shut” and “locked” — were on the door.': [],
  });
});

describe('in the sentence before or after', () => {
  table({
    'Maria Lopez added:\n“Rents have doubled.”': ['direct “Rents have doubled.” ← Maria Lopez (added)'],
    '“Rents have doubled.” Maria Lopez said.': ['direct “Rents have doubled.” ← Maria Lopez (said)'],
    '“Rents have doubled,” Maria Lopez said. Wages fell. “It cannot go on.”': [
      'direct “Rents have doubled,” ← Maria Lopez (said) +',
      'direct “It cannot go on.” ← Maria Lopez (said) +',
    ],
    'Rents have doubled. Maria Lopez said nothing.': [],
    'The sign at the door read “Closed” all week. Maria Lopez left.': [],
  });
});

describe('what stands between the cue and its content', () => {
  table({
    'Maria Lopez told AFP rents had doubled.': ['indirect “rents had doubled” ← Maria Lopez (told) → AFP'],
    'Maria Lopez told reporters in Oslo on Monday that rents had doubled.': [
      'indirect “rents had doubled” ← Maria Lopez (told) → reporters',
    ],
    'Maria Lopez wrote in a leaflet this month that rents had doubled.': [
      'indirect “rents had doubled” ← Maria Lopez (wrote)',
    ],
    'Maria Lopez asked Tom Hill, the head of the board, to freeze rents.': [
      'indirect “to freeze rents” ← Maria Lopez (asked) → Tom Hill',
    ],
    'Maria Lopez said in a call with Tom Hill that rents had doubled.': [
      'indirect “rents had doubled” ← Maria Lopez (said) → Tom Hill',
    ],
    'Rents had doubled, Maria Lopez told her counterpart, Tom Hill on Monday.': [
      'indirect “Rents had doubled” ← Maria Lopez (told) → Tom Hill',
    ],
    'Maria Lopez said on Monday.': [],
    'Maria Lopez told a story at dinner.': [],
  });
});

describe('a description beside the name', () => {
  table({
    '“Rents have doubled,” the chief executive, Maria Lopez, said.': [
      'direct “Rents have doubled,” ← Maria Lopez (said)',
    ],
    '“Rents have doubled,” said the group’s managing director, Maria Lopez.': [
      'direct “Rents have doubled,” ← Maria Lopez (said)',
    ],
    '“Rents have doubled,” managing director Maria Lopez said, adding that wages fell.': [
      'direct “Rents have doubled,” ← Maria Lopez (said)',
      'indirect “wages fell” ← Maria Lopez (adding)',
    ],
    'Its president, Chief Maria Lopez-Hill, said rents had doubled.': [
      'indirect “rents had doubled” ← Maria Lopez-Hill (said)',
    ],
    '“We won,” Maria Lopez said. “Rents have doubled,” the 31-year-old said.': [
      'direct “We won,” ← Maria Lopez (said)',
      'direct “Rents have doubled,” ← Maria Lopez (said)',
    ],
    'It held “open” talks in the capital, the paper said.': [
      'indirect “It held “open” talks in the capital” ← the paper (said)',
      'partial “open” ← the paper (said)',
    ],
    '“Rents have doubled,” said the mayor of Salem, Oregon.': [
      'direct “Rents have doubled,” ← the mayor of Salem (said)',
    ],
    'Say Norway insisted that Chile pay.': ['indirect “Chile pay” ← Government of Norway (insisted)'],
    'Ford Motor Company said rents had doubled.': ['indirect “rents had doubled” ← Ford Motor Company (said)'],
    'Senator Maria Lopez (Lab, Oakdale), said rents had doubled.': [
      'indirect “rents had doubled” ← Maria Lopez (said)',
    ],
    'Tom Hill said a study by the firm Kessler & Rowe found that rents had doubled.': [
      'indirect “a study by the firm Kessler & Rowe found that rents had doubled” ← Tom Hill (said)',
      'indirect “rents had doubled” ← Kessler & Rowe (found)',
    ],
    'Ms Maria Lopez met Tom Hill at Berg Marine. Officials warned her that rents had doubled.': [
      'indirect “rents had doubled” ← Officials (warned) → Maria Lopez',
    ],
    'Maria Lopez said rents had reached N1.2m, or N385,000 more, on the island.': [
      'indirect “rents had reached N1.2m, or N385,000 more, on the island” ← Maria Lopez (said)',
    ],
  });
});

describe('what stands between a speaker and the cue', () => {
  table({
    'Maria Lopez (no relation) said rents had doubled.': ['indirect “rents had doubled” ← Maria Lopez (said)'],
    'Maria Lopez, who runs the council, said rents had doubled.': ['indirect “rents had doubled” ← Maria Lopez (said)'],
    'The film — her third — explains how rents doubled.': ['indirect “how rents doubled” ← The film (explains)'],
    'All the experts we met said rents had doubled.': ['indirect “rents had doubled” ← All the experts (said)'],
    'Maria Lopez went on to say that rents had doubled.': [
      'indirect “rents had doubled” ← Maria Lopez (went on to say)',
    ],
    'The council last week said rents had doubled.': ['indirect “rents had doubled” ← council (said)'],
    'Prosecutors in April said rents had doubled.': ['indirect “rents had doubled” ← Prosecutors (said)'],
    'Maria Lopez may say that rents had doubled.': [],
    'Maria Lopez refused to say that rents had doubled.': [],
    'Nobody would say that rents had doubled.': [],
  });
});

describe('around the attribution', () => {
  table({
    '“Rents,” according to Maria Lopez, “have doubled.”': [
      'direct “Rents,” ← Maria Lopez (according to) +',
      'direct “have doubled.” ← Maria Lopez (according to) +',
    ],
    'Rents, Maria Lopez warned, had doubled.': [
      'indirect “Rents” ← Maria Lopez (warned) +',
      'indirect “had doubled” ← Maria Lopez (warned) +',
    ],
    'Rents, wages and prices rose.': [],
    'Maria Lopez, the mayor, was late.': [],
  });
});

describe('nouns of saying', () => {
  table({
    "Maria Lopez's warning that rents would double came in May.": [
      'indirect “rents would double” ← Maria Lopez (warning)',
    ],
    'Maria Lopez arrived. Her claim that rents had doubled was repeated.': [
      'indirect “rents had doubled” ← Maria Lopez (claim)',
    ],
    'Maria Lopez repeated her message that rents must fall.': ['indirect “rents must fall” ← Maria Lopez (message)'],
    'The warning that hangs at the door is old.': [],
    'The statement was read twice.': [],
  });
});

describe('headlines', () => {
  table({
    'Norway: we will keep the harbour open': ['indirect “we will keep the harbour open” ← Government of Norway'],
    'No tax rise this year: finance minister': ['indirect “No tax rise this year” ← finance minister'],
    'Rates to rise in May, says minister': ['indirect “Rates to rise in May” ← minister (says)'],
    'Ann Lee, Tom Hill urge council to freeze rents': [
      'indirect “to freeze rents” ← Ann Lee (urge) → council with Tom Hill',
    ],
    'Norway, Sweden say that talks will go on': [
      'indirect “talks will go on” ← Government of Norway (say) with Government of Sweden',
    ],
    'Storm hits coast: what we know so far': [],
    'Harbour: a guide for visitors': [],
  });
});

describe('other contents', () => {
  table({
    'Maria Lopez warned of higher rents and called for a freeze.': [
      'indirect “higher rents” ← Maria Lopez (warned)',
      'indirect “a freeze” ← Maria Lopez (called for)',
    ],
    'Maria Lopez urged the council to freeze rents.': ['indirect “to freeze rents” ← Maria Lopez (urged) → council'],
    'Maria Lopez asked whether rents had doubled.': ['indirect “whether rents had doubled” ← Maria Lopez (asked)'],
    'As stated in the council report, rents had doubled.': [
      'indirect “rents had doubled” ← the council report (As stated in)',
    ],
    'The phone rang as expected in the morning.': [],
    'The plan called for higher rents.': [],
  });
});

describe('noise', () => {
  table({
    'Rents rose 3%.Maria Lopez said it was too much.': ['indirect “it was too much” ← Maria Lopez (said)'],
    'Photo: Maria Lopez / Agency': [],
    'Rents double - Wages fall - Prices rise': [],
    'The word “freedom” appears twice.': [],
    'The film “City of Rain” opened on Friday.': [],
    'He is called “the Fox”.': [],
  });
});

describe('an attribution inserted in a relative clause takes that clause alone', () => {
  reads([
    [
      'Otto Lind, whose mill has, Ida Rehn admitted, lost its wheel, smiled.',
      'indirect “whose mill has” ← Ida Rehn (admitted) +',
      'indirect “lost its wheel” ← Ida Rehn (admitted) +',
    ],
    ['The mill, which, neighbours said, was too loud, has closed.', 'indirect “was too loud” ← neighbours (said)'],
  ]);
});

describe('a clause before the attribution, and what stands between marks behind its colon', () => {
  reads([
    [
      'It was the second wheel that had to go, Rehn argued: “Everybody heard it.”',
      'indirect “It was the second wheel that had to go” ← Rehn (argued) +',
      'direct “Everybody heard it.” ← Rehn (argued)',
    ],
    [
      'That wheel is 400 years old, historians report Monday in a journal.',
      'indirect “That wheel is 400 years old” ← historians (report)',
    ],
  ]);
});
