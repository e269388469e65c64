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

describe('an addressee may be described, by a participle or a clause', () => {
  reads([
    [
      'Guild president Keith Gamble told a few thousand teachers who filled the square that the town should spend its reserves.',
      'indirect “the town should spend its reserves” ← Keith Gamble (told) → a few thousand teachers',
    ],
    [
      'He met them in May when Sand told visiting union officials they would need to “deliver” before the club would agree to a meeting.',
      'indirect “they would need to “deliver” before the club would agree to a meeting” ← Sand (told) → visiting union officials',
      'partial “deliver” ← Sand (told) → visiting union officials',
    ],
    [
      'Carl Simson told Harbour.info the ministry’s charges are false.',
      'indirect “the ministry’s charges are false” ← Carl Simson (told) → Harbour.info',
    ],
    [
      `On Thursday, Brandt complained to TVN News' Carla Rosen that linking her to the fire was unfair.`,
      'indirect “linking her to the fire was unfair” ← Brandt (complained) → Carla Rosen',
    ],
    ['Pell reminds us of the guest who will not leave.'],
    ['Gamble told a few friends who filled the square.'],
  ]);
});
