import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('what the opening and headings pick out is theirs who say it further on', () => {
  reads([
    [
      '‘They burned our boats’\n\nSkipper Ewan Marr was bitter. “They burned our boats and nobody came,” he said.',
      'partial “They burned our boats” ← Ewan Marr',
      'direct “They burned our boats and nobody came,” ← Ewan Marr (said)',
    ],
    [
      'Club chief looks back ‘The league forgot us … their phone is always off’\n\nEwan Marr is tired. “The league forgot us,” he said. “You call and their phone is always off.”',
      'partial “The league forgot us … their phone is always off” ← Ewan Marr',
      'direct “The league forgot us,” ← Ewan Marr (said) +',
      'direct “You call and their phone is always off.” ← Ewan Marr (said) +',
    ],
    [
      'The line is old.\n\nIt is slow.\n\nIt is late.\n\n‘NOT ON MY WATCH’\n\n“Not on my watch,” said Ida Crane.',
      'direct “NOT ON MY WATCH” ← Ida Crane',
      'direct “Not on my watch,” ← Ida Crane (said)',
    ],
    // by nobody, or by two
    ['Fair for ‘a Day at the Shore’\n\nThe fair, A Day at the Shore, opens in May.'],
    [
      'Club chief looks back ‘The league forgot us … their phone is always off’\n\n“The league forgot us,” Ewan Marr said. “Their phone is always off,” Ida Crane said.',
      'direct “The league forgot us,” ← Ewan Marr (said)',
      'direct “Their phone is always off,” ← Ida Crane (said)',
    ],
  ]);
});
