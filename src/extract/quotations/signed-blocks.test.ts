import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('signed blocks, posts and pull quotes, which are kept once', () => {
  reads([
    [
      'The ferry is free from May.\n\nWe heard the islanders and we acted. Nobody should pay to learn.\n\nOna Ferry, minister for transport\n\nThe scheme runs for a year.',
      'direct “We heard the islanders and we acted. Nobody should pay to learn.” ← Ona Ferry',
    ],
    [
      'The owner is on his way.\n\nI hope to reach the port tonight to thank everyone.\n\n— Tony Fern (@tonyfern) June 12, 2024',
      'direct “I hope to reach the port tonight to thank everyone.” ← Tony Fern',
    ],
    [
      'It must be hard for children who cross and so that is why we act Treasury minister Ida Crane\n\nMs Crane spoke on Sunday.',
      'direct “It must be hard for children who cross and so that is why we act” ← Ida Crane',
    ],
    ['The town has a new pool.\n\nMona Teal, the mayor, opened it.\n\nIt cost a lot.'],
    [
      '“We have all waited far too long for this pool.”\n\nThe pool opened. “We have all waited far too long for this pool,” Mona Teal said.',
      'direct “We have all waited far too long for this pool,” ← Mona Teal (said)',
    ],
  ]);
});
