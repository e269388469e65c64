import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('all who are addressed, and nobody where something is meant', () => {
  reads([
    [
      'The board asked Mills, Salter and Abdin to search their letters.',
      'indirect “to search their letters” ← board (asked) → Mills, Salter and Abdin',
    ],
    [
      'She sent a note telling members and Post readers that the clerk should leave the party.',
      'indirect “the clerk should leave the party” ← She (telling) → members and Post readers',
    ],
    [
      'In her post, she reminded Brandt of the fate of the old mayor.',
      'indirect “the fate of the old mayor” ← she (reminded) → Brandt',
    ],
    ['It reminded her of the sea.'],
    [
      'Brandt seemed to urge the opposite tack in a speech to conservative pastors in May.',
      'indirect “the opposite tack in a speech to conservative pastors in May” ← Brandt (urge)',
    ],
  ]);
});
