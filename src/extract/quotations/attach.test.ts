import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a report of a report', () => {
  reads([
    [
      'Dorn Mills chief Hal Brody said in a note that the “gap is small” as prices fell, Brindle Finance reported in May.',
      'indirect “Dorn Mills chief Hal Brody said in a note that the “gap is small” as prices fell” ← Brindle Finance (reported)',
      'indirect “the “gap is small” as prices fell” ← Hal Brody (said) via Brindle Finance',
      'partial “gap is small” ← Hal Brody (said) via Brindle Finance',
    ],
  ]);
});

describe('a participle is of the noun before it, or of the sentence', () => {
  reads([
    [
      'Mona Teal promised to rebuild the pier. \n\nWith two reports calling for tighter limits, the port has done little.',
      'indirect “to rebuild the pier” ← Mona Teal (promised)',
      'indirect “tighter limits” ← two reports (calling for)',
    ],
    [
      'In a letter calling for stronger rules, Mona Teal blamed the port.',
      'indirect “stronger rules” ← Mona Teal (calling for)',
      'indirect “the port” ← Mona Teal (blamed)',
    ],
    [
      'Polls showed 62 percent of members saying the club was too dear.',
      'indirect “the club was too dear” ← nobody (saying)',
    ],
  ]);
});

describe('a second verb has the subject of the first', () => {
  reads([
    [
      `The premier slammed the judge's ruling, called for fresh talks and suggested that the court was biased.`,
      'indirect “fresh talks” ← The premier (called for)',
      'indirect “the court was biased” ← The premier (suggested)',
    ],
    [
      'Mona Teal rejected the claim, saying the firm had sent nothing and offered no help in the deal.',
      'indirect “the firm had sent nothing and offered no help in the deal” ← Mona Teal (saying)',
    ],
  ]);
});

describe('a third verb has the subject of the first, behind what leads to it', () => {
  reads([
    [
      'It comes after the mayor slammed the fee, called for a new vote and appeared to suggest that the guild started the row.',
      'indirect “a new vote” ← the mayor (called for)',
      'indirect “the guild started the row” ← the mayor (suggest)',
    ],
    [
      'Arlo called the referee a "weathervane" in the bar and warned she would need eyes in her back to finish the season.',
      'indirect “the referee a "weathervane" in the bar” ← Arlo (called)',
      'partial “weathervane” ← Arlo (called)',
      'indirect “she would need eyes in her back to finish the season” ← Arlo (warned)',
    ],
    ['She warned them they would lose.', 'indirect “they would lose” ← She (warned) → them'],
  ]);
});

describe('a second verb behind a time, and behind what is left open', () => {
  reads([
    [
      'Ann March fought against what she called "the grey bread of the shops" and in 2008 told a committee that children were being "fed on air".',
      'partial “the grey bread of the shops” ← she (called)',
      'indirect “children were being "fed on air"” ← she (told) → a committee',
      'partial “fed on air” ← she (told) → a committee',
    ],
    [
      'The mayor said the pool was safe but on Monday admitted that it leaked.',
      'indirect “the pool was safe” ← The mayor (said)',
      'indirect “it leaked” ← The mayor (admitted)',
    ],
    [
      'She declined to say how much the repairs had cost, but acknowledged that the bill would be "north of £30m".',
      'indirect “how much the repairs had cost” ← She (declined to say)',
      'indirect “the bill would be "north of £30m"” ← She (acknowledged)',
      'partial “north of £30m” ← She (acknowledged)',
    ],
    [
      'The mayor said the pool closed in 2008 and in 2009 was sold.',
      'indirect “the pool closed in 2008 and in 2009 was sold” ← The mayor (said)',
    ],
  ]);
});
