import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('an attribution with “as” holds for both sides of where it stands', () => {
  reads([
    [
      'In the old league, as Hedda Smit wrote in her memoir, the chiefs had country houses and stocked flats.',
      'indirect “In the old league” ← Hedda Smit (wrote) +',
      'indirect “the chiefs had country houses and stocked flats” ← Hedda Smit (wrote) +',
    ],
    [
      'Traffic fell by half, as the mayor noted, and the road was shut.',
      'indirect “Traffic fell by half” ← the mayor (noted)',
    ],
    [
      'The film was a joke, as one of them, Lisa Lerner, reported.',
      'indirect “The film was a joke” ← Lisa Lerner (reported)',
    ],
    [
      'He has already become an adviser, as the Brindle Post reported on Saturday.',
      'indirect “He has already become an adviser” ← Brindle Post (reported)',
    ],
    ['In May, as firms reported losses, shares fell.'],
    ['Shares fell, as firms reported losses, and the mayor left.'],
  ]);
});
