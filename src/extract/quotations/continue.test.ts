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

describe('a row of excerpts over several paragraphs', () => {
  reads([
    [
      'Captain Cora Whitlow wrote home from the strait. Here are some passages from Whitlow’s letter:\n\nOn the ice:\n\n“Nobody slept before the thaw.\n\n“But I was lucky in my crew.”\n\nOn what Whitlow counts on to eat:\n\n“Most barrels will last. And so will we.”\n\nOn the whales:\n\n“A calf came close to us.\n\n“It sang for an hour.”\n\nThe cook Lars Odd said: “She is right.”\n\n“It is a song.”',
      'direct “Nobody slept before the thaw.” ← Cora Whitlow',
      'direct “But I was lucky in my crew.” ← Cora Whitlow',
      'direct “Most barrels will last. And so will we.” ← Cora Whitlow (counts)',
      'direct “A calf came close to us.” ← Cora Whitlow',
      'direct “It sang for an hour.” ← Cora Whitlow',
      'direct “She is right.” ← Lars Odd (said)',
      'direct “It is a song.” ← Lars Odd',
    ],
  ]);
});

describe('a line that signs the quotation above it', () => {
  reads([
    [
      '“Our harbour needs skilled hands.”\n\n– Minister of Ports and Fisheries, Ingrid Vasko\n\n“We waited six years.”\n\n– Paulo Teixeira, director, Harbour Trust',
      'direct “Our harbour needs skilled hands.” ← Ingrid Vasko',
      'direct “We waited six years.” ← Paulo Teixeira',
    ],
    [
      '“First we waited.\n\n“And then it came.”\n\n— Mayor Dilys Pugh',
      'direct “First we waited.” ← Dilys Pugh +',
      'direct “And then it came.” ← Dilys Pugh +',
    ],
    // an agency, who reported it, a list
    ['“It was loud, and then quiet.”\n\n— Associated Press', 'direct “It was loud, and then quiet.” ← nobody'],
    ['“It was loud, and then quiet.”\n\n— Reported by Nils Aker', 'direct “It was loud, and then quiet.” ← nobody'],
    ['“It was loud, and then quiet.”\n\n- The council meets', 'direct “It was loud, and then quiet.” ← nobody'],
  ]);
});
