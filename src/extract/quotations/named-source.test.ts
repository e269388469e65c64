import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a source that is inserted, and one whose first word looks like a verb', () => {
  reads([
    [
      'A further 17 makers, according to the report, had plants of 30 to 600 MW.',
      'indirect “A further 17 makers” ← the report (according to) +',
      'indirect “had plants of 30 to 600 MW” ← the report (according to) +',
    ],
    [
      'The club is paying "dozens" of helpers to go door to door, according to campaign manager Jory Weave.',
      'indirect “The club is paying "dozens" of helpers to go door to door” ← Jory Weave (according to)',
      'partial “dozens” ← Jory Weave (according to)',
    ],
    [
      'One of the advisers was an author of letters recently labeled "top secret" by the harbour office, according to several sources who have read them.',
      'indirect “One of the advisers was an author of letters recently labeled "top secret" by the harbour office” ← several sources (according to)',
      'partial “top secret” ← several sources (according to)',
    ],
  ]);
});
