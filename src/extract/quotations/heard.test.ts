import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('what a court or an inquiry hears is said by nobody named', () => {
  reads([
    [
      'A baker from Derby kept the wages of two apprentices, a court heard on Friday.',
      'indirect “A baker from Derby kept the wages of two apprentices” ← nobody (heard)',
    ],
    ['The jury heard that the oven was never cleaned.', 'indirect “the oven was never cleaned” ← nobody (heard)'],
    [
      'The inquest heard Mrs Marsh had been ill for weeks.',
      'indirect “Mrs Marsh had been ill for weeks” ← nobody (heard)',
    ],
    ['Jurors heard how Hale had fled.', 'indirect “how Hale had fled” ← nobody (heard)'],
    [
      'The driver, an Old Bailey jury heard, had been awake all night.',
      'indirect “The driver” ← nobody (heard) +',
      'indirect “had been awake all night” ← nobody (heard) +',
    ],
    [
      'Hale told them it was “safer than any lock”, Derby Crown Court was told.',
      'indirect “Hale told them it was “safer than any lock”” ← nobody (was told)',
      'indirect “it was “safer than any lock”” ← Hale (told) → them',
      'partial “safer than any lock” ← Hale (told) → them',
    ],
    ['The court heard evidence from two bakers.'],
    ['The committee heard from residents, and the panel heard nothing.'],
    ['Neighbours heard a bang, and the court will hear the appeal in May.'],
  ]);
});
