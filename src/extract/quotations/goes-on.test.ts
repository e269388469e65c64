import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('an utterance goes on behind its attribution with “and” or “but”, where its tense is not the one of the story', () => {
  reads([
    [
      'Ferries have run late all summer, Hale said, and smaller boats are staying in port.',
      'indirect “Ferries have run late all summer” ← Hale (said) +',
      'indirect “smaller boats are staying in port” ← Hale (said) +',
    ],
    [
      'Only two bakers would lose their ovens, Hale told a meeting on Monday night, and all of them had been offered others.',
      'indirect “Only two bakers would lose their ovens” ← Hale (told) → a meeting +',
      'indirect “all of them had been offered others” ← Hale (told) → a meeting +',
    ],
    [
      'The choir would rehearse “at any hour”, Hale said, but not while the roof leaked.',
      'indirect “The choir would rehearse “at any hour”” ← Hale (said) +',
      'partial “at any hour” ← Hale (said)',
      'indirect “but not while the roof leaked” ← Hale (said) +',
    ],
    [
      'The bridge was shut, Hale said, and the road was under water.',
      'indirect “The bridge was shut” ← Hale (said) +',
      'indirect “the road was under water” ← Hale (said) +',
    ],
    ['The bridge is shut, Hale said, and the crowd cheered.', 'indirect “The bridge is shut” ← Hale (said)'],
    ['The bridge is shut, Hale said, and he left the room.', 'indirect “The bridge is shut” ← Hale (said)'],
    ['The bridge is shut, Hale says, and pours the tea.', 'indirect “The bridge is shut” ← Hale (says)'],
    ['The bridge is shut, Hale said, but not everybody agrees.', 'indirect “The bridge is shut” ← Hale (said)'],
  ]);
});
