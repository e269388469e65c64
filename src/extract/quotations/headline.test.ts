import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a headline that names its speaker', () => {
  reads([
    [
      `Mayor Teal: Statue 'frightens horses'\n\nThe statue is new.`,
      `indirect “Statue 'frightens horses'” ← Teal`,
      'partial “frightens horses” ← Teal',
    ],
    [
      `Teal: 'They cannot win, but they are playing on' Clerk talks to the union\n\nThe union met.`,
      'direct “They cannot win, but they are playing on” ← Teal',
    ],
  ]);
});

describe('a headline that says what its text is names no speaker', () => {
  reads([['The harbour master: a conversation with Ida Rehn\n\nShe came in May.']]);
});
