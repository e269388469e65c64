import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a sentence that ends in a colon: what is said follows', () => {
  reads([
    [
      'Bo Finn describes the hardest day:\n\nThe pipes were frozen.',
      'direct “The pipes were frozen” ← Bo Finn (describes)',
    ],
    ['She was asked: “Whose coat is this?” A bell rang.', 'direct “Whose coat is this?” ← nobody (was asked)'],
    ['Julia Ford, site manager at Port Dorn, reflected on the project: “Many of us may not see these trees grow up.”'],
    [
      'Then Mona Teal took to the stage:\n\n“We will never close the pool.”\n\nThe crowd cheered.',
      'direct “We will never close the pool.” ← Mona Teal (took)',
    ],
  ]);
});
