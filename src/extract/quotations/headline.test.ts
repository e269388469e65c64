import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a headline that names its speaker', () => {
  reads([
    [
      `Mayor Teal: Bridge is 'not worth the paint'\n\nThe bridge is shut.`,
      `indirect “Bridge is 'not worth the paint'” ← Teal`,
      'partial “not worth the paint” ← Teal',
    ],
    [
      `Teal: 'They cannot win, but they are playing on' Clerk talks to the union\n\nThe union met.`,
      'direct “They cannot win, but they are playing on” ← Teal',
    ],
  ]);
});
