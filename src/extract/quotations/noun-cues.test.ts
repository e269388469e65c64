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
