import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('ages, addresses and participles between a name and its verb name nobody', () => {
  reads([
    [
      'Retired joiner Ivo Marsh, 81, of Quarry Row, Ebbing, told the inquest that the gate was open.',
      'indirect “the gate was open” ← Ivo Marsh (told) → the inquest',
    ],
    ['Ivo Marsh, from Upper Ebbing, Dorn, said nobody rang.', 'indirect “nobody rang” ← Ivo Marsh (said)'],
    [
      'Opening the inquiry at Ebbing Town Hall, Rhea Stott KC, presiding, said every letter had been kept.',
      'indirect “every letter had been kept” ← Rhea Stott (said)',
    ],
    ['Rhea Stott, appearing for the port, said it was a mistake.', 'indirect “it was a mistake” ← Rhea Stott (said)'],
  ]);
});

describe('neighbours: what stands between commas may be the subject', () => {
  reads([
    ['In May, from a hotel in Dorn, Ivo Marsh said it was over.', 'indirect “it was over” ← Ivo Marsh (said)'],
    ['The harbour master, Ivo Marsh, said it was over.', 'indirect “it was over” ← Ivo Marsh (said)'],
    ['The shipping line, based in Dorn, said it was over.', 'indirect “it was over” ← The shipping line (said)'],
  ]);
});

describe('a sentence opens with an occasion before its subject', () => {
  reads([
    ['In evidence Marsh claimed that the gate was open.', 'indirect “the gate was open” ← Marsh (claimed)'],
    ['With coach Marsh said to be leaving, the club is for sale.'],
  ]);
});
