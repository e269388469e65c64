import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('what is said of an object stands behind what describes it', () => {
  reads([
    [
      'Nadia Brandt accused Pell, the clerk from Dorn and winner of the first vote, of being “lazy” and “far too soft” on crime.',
      'indirect “Pell, the clerk from Dorn and winner of the first vote, of being “lazy” and “far too soft” on crime” ← Nadia Brandt (accused)',
      'partial “lazy” ← Nadia Brandt (accused)',
      'partial “far too soft” ← Nadia Brandt (accused)',
    ],
    [
      `Bo Finn hit back, accusing Crane's followers of spite and her campaign of lies.`,
      `indirect “Crane's followers of spite and her campaign of lies” ← Bo Finn (accusing)`,
    ],
    [
      'The shop sells a doll that teacher Leon Cooper blasted in a letter as “plain ugly.”',
      'indirect “as “plain ugly.”” ← Leon Cooper (blasted)',
      'partial “plain ugly.” ← Leon Cooper (blasted)',
    ],
  ]);
});
