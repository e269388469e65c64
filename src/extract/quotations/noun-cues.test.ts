import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a noun of saying and who says it', () => {
  reads([
    [
      'He pushed back against claims by two agencies that some of her notes were secret.',
      'indirect “some of her notes were secret” ← two agencies (claims by two agencies)',
    ],
  ]);
});

describe('when and to whom it was said stands between a noun of saying and its clause', () => {
  reads([
    [
      'Otto Lind gave his clearest assurance so far that the choir would be paid.',
      'indirect “the choir would be paid” ← Otto Lind (assurance)',
    ],
    [
      'Ida Crane made a promise to voters on Monday that she would not let the pool close.',
      'indirect “she would not let the pool close” ← Ida Crane (promise) → voters',
    ],
    [
      `Ida Crane's claim last week that the pool was safe angered parents.`,
      'indirect “the pool was safe” ← Ida Crane (claim)',
    ],
    [`Ida Crane's message to the town that bears her name was short.`],
    ['The report last week that hung at the door is old.'],
  ]);
});

describe('claims and reports that go about need no “that”', () => {
  reads([
    ['The vote went on amid claims the count was rigged.', 'indirect “the count was rigged” ← nobody (claims)'],
    [
      'It was a report by the Brindle Post that he “invented” the tale of a rescue.',
      'indirect “he “invented” the tale of a rescue” ← Brindle Post (report by the Brindle Post)',
      'partial “invented” ← Brindle Post (report by the Brindle Post)',
    ],
    ['The vote went on despite reports from the north of snow.'],
    ['The office keeps claims the fund has paid.'],
  ]);
});
