import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a sentence that says who the one before it is from', () => {
  reads([
    [
      'The merger of the two clubs will create a “stronger” and “more viable” league.\n\nThat’s the hopeful view of Michael Rees, the head of Dorn Media.',
      'indirect “The merger of the two clubs will create a “stronger” and “more viable” league” ← Michael Rees (view of)',
      'partial “stronger” ← Michael Rees (view of)',
      'partial “more viable” ← Michael Rees (view of)',
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
