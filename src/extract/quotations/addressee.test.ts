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
      'Iversen seemed to recommend a milder course in a lecture for young bakers.',
      'indirect “a milder course in a lecture for young bakers” ← Iversen (recommend)',
    ],
  ]);
});

describe('an addressee may be described, by a participle or a clause', () => {
  reads([
    [
      'Head gardener Keith Gamble told some forty visitors who stood in the rain that the roses were late.',
      'indirect “the roses were late” ← Keith Gamble (told) → some forty visitors',
    ],
    [
      'Coach Ida Sand told visiting parents they must “clap for both sides” if the league was to take the team back.',
      'indirect “they must “clap for both sides” if the league was to take the team back” ← Ida Sand (told) → visiting parents',
      'partial “clap for both sides” ← Ida Sand (told) → visiting parents',
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
