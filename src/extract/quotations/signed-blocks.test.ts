import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('signed blocks, posts and pull quotes, which are kept once', () => {
  reads([
    [
      'Meals are free from autumn.\n\nWe read every letter from parents. Children should eat before they spell.\n\nOna Ferry, minister for schools\n\nThe cooks start early.',
      'direct “We read every letter from parents. Children should eat before they spell.” ← Ona Ferry',
    ],
    [
      'The owner is on his way.\n\nI hope to reach the port tonight to thank everyone.\n\n— Tony Fern (@tonyfern) June 12, 2024',
      'direct “I hope to reach the port tonight to thank everyone.” ← Tony Fern',
    ],
    [
      'We cannot all read by candle and for that reason the library gets lamps Culture minister Ida Crane\n\nMs Crane spoke on Sunday.',
      'direct “We cannot all read by candle and for that reason the library gets lamps” ← Ida Crane',
    ],
    ['The town has a new pool.\n\nMona Teal, the mayor, opened it.\n\nIt cost a lot.'],
    [
      '“We have all waited far too long for this pool.”\n\nThe pool opened. “We have all waited far too long for this pool,” Mona Teal said.',
      'direct “We have all waited far too long for this pool,” ← Mona Teal (said)',
    ],
  ]);
});
