import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a source that is inserted, and one whose first word looks like a verb', () => {
  reads([
    [
      'A further 17 makers, according to the report, had plants of 30 to 600 MW.',
      'indirect “A further 17 makers” ← the report (according to) +',
      'indirect “had plants of 30 to 600 MW” ← the report (according to) +',
    ],
    [
      'The club is paying "dozens" of helpers to go door to door, according to campaign manager Jory Weave.',
      'indirect “The club is paying "dozens" of helpers to go door to door” ← Jory Weave (according to)',
      'partial “dozens” ← Jory Weave (according to)',
    ],
    [
      'Two of the jars held a salve once billed as "the cure for rain" by the chemist, according to four neighbours who had bought it.',
      'indirect “Two of the jars held a salve once billed as "the cure for rain" by the chemist” ← four neighbours (according to)',
      'partial “the cure for rain” ← four neighbours (according to)',
    ],
  ]);
});

describe('a source in a relative clause, with its name behind it, and a noun that looks like a verb', () => {
  reads([
    [
      'She has two grandsons, one of whom, according to the family, has just taken over the shop.',
      'indirect “has just taken over the shop” ← the family (according to)',
    ],
    [
      'According to a spokesman for the operator, Linden Rail, a new rota has been drafted.',
      'indirect “a new rota has been drafted” ← a spokesman for the operator (According to)',
    ],
    [
      'Crows that learned to open boxes ran through the same steps while they slept, according to research published on Wednesday in the journal Bird Mind.',
      'indirect “Crows that learned to open boxes ran through the same steps while they slept” ← research (according to)',
    ],
    [
      'The rota was drafted, according to Linden Rail, the operator, and sent out.',
      'indirect “The rota was drafted” ← Linden Rail (according to)',
    ],
  ]);
});
