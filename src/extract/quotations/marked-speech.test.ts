import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('marks that are typed twice, opened once or apostrophes', () => {
  reads([
    [
      'The bureau noted that “cooks need plain labels.’’ It then added that it wants “fewer words on tins.’’',
      'partial “cooks need plain labels.” ← bureau (noted)',
      'indirect “it wants “fewer words on tins.’’” ← bureau (added)',
      'partial “fewer words on tins.” ← bureau (added)',
    ],
    [
      `“The weir is weak,'' Hal Brody, a warden at Nether Water, told the Brindle Echo. “I have seen it shake.''`,
      'direct “The weir is weak,” ← Hal Brody (told) → Brindle Echo +',
      'direct “I have seen it shake.” ← Hal Brody (told) → Brindle Echo +',
    ],
    [
      `'The library raised us,' Mona Teal said.\n\n'In the flood it dried our books.\n\n'It never shut, and that is why we came.'`,
      'direct “The library raised us,” ← Mona Teal (said) +',
      'direct “In the flood it dried our books.” ← Mona Teal (said) +',
      'direct “It never shut, and that is why we came.” ← Mona Teal (said) +',
    ],
    [
      `The letter tells the board: 'Waiting isn't free.\n\n'The boilers should go before the frost.'`,
      `direct “Waiting isn't free.” ← The letter (tells) → board +`,
      'direct “The boilers should go before the frost.” ← The letter (tells) → board +',
    ],
    [`Coach Ned Flint has called on the council not to 'risk the rowers' lives' in May.`],
    [
      `He wants to 'sell seats' to fans of the runners' cup, Ned Flint said.`,
      `indirect “He wants to 'sell seats' to fans of the runners' cup” ← Ned Flint (said)`,
    ],
    [
      'Ida Crane, a porter with two sons on the ship, said she had not slept. I only want one call,” she said. “One call and I can rest.”',
      'indirect “she had not slept” ← Ida Crane (said)',
      'direct “I only want one call,” ← Ida Crane (said) +',
      'direct “One call and I can rest.” ← Ida Crane (said) +',
    ],
  ]);
});
