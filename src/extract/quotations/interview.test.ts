import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('questions and answers', () => {
  reads([
    [
      'We asked Juno Grey, the new head of Tidal, some questions.\n\nQ: What do you like?\n\nA: The sea! We have 30 boats.\n\nQ: And next?\n\nA: We will open in Dorn.',
      'direct “The sea! We have 30 boats.” ← Juno Grey',
      'direct “We will open in Dorn.” ← Juno Grey',
    ],
    [
      'Herald: When did you learn to swim?\n\nFenn Hall: Very late. Past forty.\n\nHerald: Where?\n\nFenn Hall: In a quarry.',
      'direct “Very late. Past forty.” ← Fenn Hall',
      'direct “In a quarry.” ← Fenn Hall',
    ],
    [
      'Juno Grey talks to us about tides.\n\nQM: How warm was it?\n\nJG: It was warm.\n\nQM: Is that bad?\n\nJG: For trout it is.',
      'direct “It was warm.” ← Juno Grey',
      'direct “For trout it is.” ← Juno Grey',
    ],
    ['Recipe: Fish stew\n\nTime: one hour\n\nServes: four\n\nNote: keep cold'],
  ]);
});
