import { describe, expect, test } from 'vitest';
import { figureIn } from './test-support.ts';

const indian = `Vale Tiles on Friday reported a fall in second-quarter profit. It made $9 million in the quarter ended September 30, against $11 million a year earlier. Analysts had expected a profit of $10 million.

For the full year it now sees revenue growth of 7 to 8 per cent. It kept its margin forecast at 14 per cent.

In the first half, profit was down 4 per cent at $25 million.

The board has approved an outlay of $640 million.`;

describe('parts of a business year that a results story numbers', () => {
  test.each([
    ['$9 million', '2024-07/2024-09', 'actual'],
    ['$11 million', '2023-07/2023-09', 'actual'],
    ['$10 million', '2024-07/2024-09', 'forecast'],
    ['7 to 8 per cent', '2024-04/2025-03', 'forecast'],
    ['14 per cent', '2024-04/2025-03', 'forecast'],
    ['4 per cent', '2024-04/2024-09', 'actual'],
    ['$25 million', '2024-04/2024-09', 'actual'],
    ['$640 million', null, 'target'],
  ])('%s is of %s', (exact, period, modality) => {
    const figure = figureIn(indian, exact, '2024-11-08');
    expect([figure.period, figure.modality]).toEqual([period, modality]);
  });

  test.each([
    [
      'Vale Foods said second-quarter profit fell to $9 million. Revenue for the first half was $80 million.',
      '$80 million',
      '2024-01/2024-06',
    ],
    [
      'Vale Foods said second-quarter profit fell to $9 million. It expects full-year sales of $150 million.',
      '$150 million',
      '2024-01/2024-12',
    ],
    // a quarter that is still to come is not the one reported
    [
      'Vale Foods will book charges, most of them in the fourth quarter. Third-quarter sales fell to $9 million. It now sees full-year sales of $150 million.',
      '$150 million',
      '2024-01/2024-12',
    ],
    [
      'Oak Chips reported third-quarter revenue of $3 billion, up 22% from a year earlier. In the nine months, it earned $1 billion.',
      '$1 billion',
      '2024-01/2024-09',
    ],
    // what is not over was not reached, and a match has halves of its own
    [
      'Vale Foods said second-quarter profit fell to $9 million. Revenue for the second half was $80 million.',
      '$80 million',
      '2024-04/2024-06',
    ],
    ['In the first half, Oakdale scored 12 goals.', '12 goals', null],
    // a fiscal quarter is not the calendar's: its months are told, or not known
    ['Oak Chips earned $9 million in its fiscal first quarter.', '$9 million', null],
    ['Oak Chips earned $9 million in its first quarter.', '$9 million', '2024-01/2024-03'],
    [
      'Oak Chips earned $9 million in its fiscal first quarter. Its financial year ends in July.',
      '$9 million',
      '2024-08/2024-10',
    ],
    [
      'Its financial year ends in July. Oak Chips earned $9 million in its fiscal first quarter, compared with $8 million a year earlier.',
      '$8 million',
      '2023-08/2023-10',
    ],
    ['Oak Chips earned $9 million in the second quarter of fiscal 2024.', '$9 million', null],
    ["Oak Chips earned $9 million in fiscal 2024's second quarter.", '$9 million', null],
    [
      "Its financial year ends in July. Oak Chips earned $9 million in fiscal 2024's second quarter.",
      '$9 million',
      '2023-11/2024-01',
    ],
    ['Profit for the third fiscal quarter ended Oct. 29 was $9 million.', '$9 million', '2024-08/2024-10'],
    ['Oak Chips sees sales of $9 million for the year ending in July.', '$9 million', '2024-08/2025-07'],
    ['Oak Chips posted sales of $9 million for the year ended in July.', '$9 million', '2023-08/2024-07'],
  ])('%s', (text, exact, period) => {
    expect(figureIn(text, exact, '2024-11-08').period).toBe(period);
  });
});
