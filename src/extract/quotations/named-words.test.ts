import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('names in marks are no speech', () => {
  reads([
    ['Ola ‘Kit’ Sand said the hut was hers.', 'indirect “the hut was hers” ← Ola ‘Kit’ Sand (said)'],
    ['“I never slept,” sailor Bo “The Whale” Finn said.', 'direct “I never slept,” ← Bo “The Whale” Finn (said)'],
    [
      '"It is about big firms," guild head and "The Miller" star Cleo Dane told the Brindle Post in June.',
      'direct “It is about big firms,” ← Cleo Dane (told) → Brindle Post',
    ],
    [
      'Fans of “The Long Way Home” queued all night, she said.',
      'indirect “Fans of “The Long Way Home” queued all night” ← she (said)',
    ],
    [
      'The band was glad. "We won," the drummer said.\n\nThe tour was long, with late shows and " Salt Road Nights," and the hall sold out.',
      'direct “We won,” ← the drummer (said)',
    ],
    [
      'He said “Never Again” was the motto.',
      'indirect ““Never Again” was the motto” ← He (said)',
      'partial “Never Again” ← He (said)',
    ],
  ]);
});

describe('the title of a work behind what it is', () => {
  reads([
    [
      '"I thought he wanted a cake," she recalled in her memoir, "Salt and Crumb". "He wanted the noise."',
      'direct “I thought he wanted a cake,” ← she (recalled) +',
      'direct “He wanted the noise.” ← she (recalled) +',
    ],
    ['In her memoir, “he left me” is said twice.'],
  ]);
});
