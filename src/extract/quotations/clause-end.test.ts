import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a report ends where the next begins', () => {
  reads([
    [
      'Ida Crane claimed Mona Teal was to blame for the flood, and accused Bo Finn of hiding it.',
      'indirect “Mona Teal was to blame for the flood” ← Ida Crane (claimed)',
      'indirect “Bo Finn of hiding it” ← Ida Crane (accused)',
    ],
    [
      'Ida Crane insisted that Mona Teal is to blame, saying that the dam could have held.',
      'indirect “Mona Teal is to blame” ← Ida Crane (insisted)',
      'indirect “the dam could have held” ← Ida Crane (saying)',
    ],
  ]);
});

describe('and not before', () => {
  reads([
    [
      'The club said the rate for all forms of fishing, and not only netting, fell by two points.',
      'indirect “the rate for all forms of fishing, and not only netting, fell by two points” ← club (said)',
    ],
    [
      'The ministry said on Friday that Mona Teal and Brody agreed in a call that the port must stay open.',
      'indirect “Mona Teal and Brody agreed in a call that the port must stay open” ← ministry (said)',
      'indirect “the port must stay open” ← Brody (agreed)',
    ],
    [
      'Hal Brody said the stance must remain while the drought goes on.',
      'indirect “the stance must remain while the drought goes on” ← Hal Brody (said)',
    ],
  ]);
});

describe('a report ends before a participle of saying, behind a comma within marks or a hyphen, too', () => {
  reads([
    [
      'Nadia Brandt insisted that she has “rebuilt the party,” claiming that she won every ward.',
      'indirect “she has “rebuilt the party,”” ← Nadia Brandt (insisted)',
      'partial “rebuilt the party,” ← Nadia Brandt (insisted)',
      'indirect “she won every ward” ← Nadia Brandt (claiming)',
    ],
    [
      'The council said the pool had leaked since last week - adding that it was old.',
      'indirect “the pool had leaked since last week” ← council (said)',
      'indirect “it was old” ← council (adding)',
    ],
    [
      'Ida Crane said the so-called reform had failed.',
      'indirect “the so-called reform had failed” ← Ida Crane (said)',
    ],
  ]);
});

describe('a second verb without subject is the sentence’s where its tense is the cue’s and not the report’s', () => {
  reads([
    [
      'She said that she would light “a candle” for the next mayor but did not suggest who it should be.',
      'indirect “she would light “a candle” for the next mayor” ← She (said)',
      'partial “a candle” ← She (said)',
    ],
    [
      'Ida Crane denies that the sale was a fraud and goes to great lengths to hide it.',
      'indirect “the sale was a fraud” ← Ida Crane (denies)',
    ],
    ['Ida Crane said she would resign and walked out of the hall.', 'indirect “she would resign” ← Ida Crane (said)'],
    [
      'The union said the firm had failed and did not say why.',
      'indirect “the firm had failed and did not say why” ← union (said)',
    ],
    [
      'The union said the deal would be renewed and extended in May.',
      'indirect “the deal would be renewed and extended in May” ← union (said)',
    ],
    [
      'The union said the firm would close and lay off staff.',
      'indirect “the firm would close and lay off staff” ← union (said)',
    ],
    [
      'Ida Crane says the road is shut and was damaged by floods.',
      'indirect “the road is shut and was damaged by floods” ← Ida Crane (says)',
    ],
    [
      'Ida Crane said the firm would let houses and stocked flats.',
      'indirect “the firm would let houses and stocked flats” ← Ida Crane (said)',
    ],
  ]);
});

describe('what sums a report up is the reporter’s', () => {
  reads([
    [
      'The verger said the clock had been sold - a claim soon borne out by the ledger.',
      'indirect “the clock had been sold” ← The verger (said)',
    ],
    [
      'Mona Teal says the pool was sold for nothing, a claim the club denies.',
      'indirect “the pool was sold for nothing” ← Mona Teal (says)',
    ],
    [
      'Mona Teal says the pool was sold for nothing, a fine old pool.',
      'indirect “the pool was sold for nothing, a fine old pool” ← Mona Teal (says)',
    ],
  ]);
});

describe('a reason goes on, a main clause behind a subordinate one does not', () => {
  reads([
    [
      'The office now says the gap will come sooner, in large part because the council and the mayor agreed last year to cut fees.',
      'indirect “the gap will come sooner, in large part because the council and the mayor agreed last year to cut fees” ← office (says)',
    ],
    ['The gap will come sooner, the council and the mayor agreed last year.'],
    [
      'But after the clerk said that the pool leaked, the board resigned.',
      'indirect “the pool leaked” ← the clerk (said)',
    ],
    [
      'The sign was plain: weeks after Crane declared that the war was over, rebels took the port and held it.',
      'indirect “the war was over” ← Crane (declared)',
    ],
  ]);
});

describe('a clause that describes the subject ends before the verb of the sentence', () => {
  reads([
    [
      'Among pupils, the share who say they walk home alone doubled once the crossing was taken away.',
      'indirect “they walk home alone” ← the share (say)',
    ],
    [
      'Clerks who say the pool was sold too soon blamed the club.',
      'indirect “the pool was sold too soon” ← Clerks (say)',
    ],
    ['Lund met a man who said the bus he drove was red.', 'indirect “the bus he drove was red” ← a man (said)'],
    [
      'While Arlo maintained that the orchard need not be felled but only thinned by hand over three winters, Iversen had gone home.',
      'indirect “the orchard need not be felled but only thinned by hand over three winters” ← Arlo (maintained)',
    ],
  ]);
});

describe('a clause that describes the speaker ends before the verb of the sentence; and the writer goes on in the first person', () => {
  reads([
    [
      'Odette March, the baker who told viewers that a burnt loaf was “only an honest one”, has died at 91.',
      'indirect “a burnt loaf was “only an honest one”” ← the baker (told) → viewers',
      'partial “only an honest one” ← the baker (told) → viewers',
    ],
    [
      `I once told the Post that the operator "couldn't run a bath", and I was rather pleased with the line.`,
      `indirect “the operator "couldn't run a bath"” ← the journalist (told) → Post`,
      `partial “couldn't run a bath” ← the journalist (told) → Post`,
    ],
    [
      'She said the road was shut, and the bridge was closed.',
      'indirect “the road was shut, and the bridge was closed” ← She (said)',
    ],
  ]);
});

describe('a time that the story sets, behind a comma', () => {
  reads([
    [
      'Ida Crane denied she had used a van, hours before a judge ruled it was stolen.',
      'indirect “she had used a van” ← Ida Crane (denied)',
      'indirect “it was stolen” ← a judge (ruled)',
    ],
    [
      'Ida Crane said the van was seen, three hours before dawn.',
      'indirect “the van was seen, three hours before dawn” ← Ida Crane (said)',
    ],
  ]);
});

describe('a report inside an insertion between dashes ends with it', () => {
  reads([
    [
      'On the second evening - in a hall that firemen said was too small for the crowd - Orsini warned that he would stay.',
      'indirect “was too small for the crowd” ← firemen (said)',
      'indirect “he would stay” ← Orsini (warned)',
    ],
    [
      'LONDON - Marta Hill said the road - a mile of it - was shut.',
      'indirect “the road - a mile of it - was shut” ← Marta Hill (said)',
    ],
    ['Orsini offered that she would call.', 'indirect “she would call” ← Orsini (offered)'],
    ['The firm offered that proposal to the union.'],
  ]);
});
