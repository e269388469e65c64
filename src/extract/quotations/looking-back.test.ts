import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a sentence that says who the one before it is from', () => {
  reads([
    [
      'The new tunnel will make for a “calmer” and “greener” city.\n\nThat is the forecast of Otto Lind, the head of Ambry Rail.',
      'indirect “The new tunnel will make for a “calmer” and “greener” city” ← Otto Lind (forecast of)',
      'partial “calmer” ← Otto Lind (forecast of)',
      'partial “greener” ← Otto Lind (forecast of)',
    ],
    [
      `Turnout rose in six towns out of ten. That's according to the Harbour Office.`,
      'indirect “Turnout rose in six towns out of ten” ← Harbour Office (according to)',
    ],
    [
      '“The weir is weak.” That was the warning put out by Mona Teal.',
      'direct “The weir is weak.” ← Mona Teal (warning put out by)',
    ],
    [
      '“The weir is weak,” said Hal Brody. That is the view of Mona Teal, too.',
      'direct “The weir is weak,” ← Hal Brody (said)',
    ],
    ['Is the weir weak? That is the view of Mona Teal.'],
    ['The weir is weak. That is the end of the story.'],
    ['The weir is weak. That is the view from the bridge.'],
  ]);
});
