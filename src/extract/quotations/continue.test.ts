import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a full stop before the attribution', () => {
  reads([
    [
      '“The roof is fine.” Otto Lind, the verger, said. “The walls are not.” Bo Finn added.',
      'direct “The roof is fine.” ← Otto Lind (said)',
      'direct “The walls are not.” ← Bo Finn (added)',
    ],
    [
      `'Whose boat was this?' he asked. 'The club owned it.' Ida Crane said.`,
      'direct “Whose boat was this?” ← he (asked)',
      'direct “The club owned it.” ← Ida Crane (said)',
    ],
  ]);
});

describe('a row of excerpts', () => {
  reads([
    [
      `Billionaire Hal Brody writes each year. But Brody's latest letter does offer advice. Here's a sample:\n\nOn taxes:\n\n“Thank you, uncle. Spend it wisely and well.”\n\nOn age:\n\n“At 94, it will not be long before I go.”`,
      'direct “Thank you, uncle. Spend it wisely and well.” ← Hal Brody',
      'direct “At 94, it will not be long before I go.” ← Hal Brody',
    ],
  ]);
});

describe('who laughs or nods before a quotation', () => {
  reads([
    [
      'Joseph Obi tied the rope. “The road is bad,” he said. Ruth Lowe shook her head. “Forty,” she said. He laughed. “Forty is for the sack.”',
      'direct “The road is bad,” ← Joseph Obi (said)',
      'direct “Forty,” ← Ruth Lowe (said) +',
      'direct “Forty is for the sack.” ← Joseph Obi (said)',
    ],
    [
      '“It is cold,” Ruth Lowe said. She paused. “And dark.”',
      'direct “It is cold,” ← Ruth Lowe (said) +',
      'direct “And dark.” ← Ruth Lowe (said) +',
    ],
    ['Would he vote for it? Harlan Cobb grinned. “Probably.”', 'direct “Probably.” ← Harlan Cobb'],
    [
      'Asked whether Mona Teal was there, Ruth Lowe smiled. “Briefly.”',
      'indirect “whether Mona Teal was there” ← nobody (Asked)',
      'direct “Briefly.” ← Ruth Lowe',
    ],
    // a heading of its own
    ['The pier is old.\n\n“Enough.”\n\nThe council met.'],
  ]);
});
