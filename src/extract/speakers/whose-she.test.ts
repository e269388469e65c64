import { describe } from 'vitest';
import { reads } from '../quotations/test-support.ts';

describe('who becomes the subject behind a semicolon, or has a day for a given name', () => {
  reads([
    [
      'Tom Marsh and Musa Bello played. The goal came from a corner that captain Musa Bello swung in; Marsh, of all people, headed it. “I owed them that,” he said.',
      'direct “I owed them that,” ← Tom Marsh (said)',
    ],
    [
      '“I told the boys to run,” said Stars coach Sunday Okafor. Okafor was booked. “It hit his chest,” he said.',
      'direct “I told the boys to run,” ← Sunday Okafor (said)',
      'direct “It hit his chest,” ← Sunday Okafor (said)',
    ],
    [
      'The plan is dear, said Senator Tomas Lund. At the port, Father Nilo Vera was reading. He had buried two sailors, he said.',
      'indirect “The plan is dear” ← Tomas Lund (said)',
      'indirect “He had buried two sailors” ← Nilo Vera (said)',
    ],
    ['The coach said on Sunday Okafor would rest.', 'indirect “Okafor would rest” ← The coach (said)'],
  ]);
});

describe('“her aunt” names whose aunt she is, and somebody without a name yields to her when another has spoken', () => {
  reads([
    [
      'The potter Hester Lind is ill. “I threw badly,” she said in May.\n\nAccording to her aunt, the two “never agreed”.\n\nThe jug made a firm rich. “I should have bought a kiln,” she wrote in her memoir.',
      'direct “I threw badly,” ← Hester Lind (said)',
      'indirect “the two “never agreed”” ← her aunt (According to)',
      'partial “never agreed” ← her aunt (According to)',
      'direct “I should have bought a kiln,” ← Hester Lind (wrote)',
    ],
    [
      'Hester Lind owns a kiln. According to her aunt, Nora, the two “never agreed”.',
      'indirect “the two “never agreed”” ← Nora (According to)',
      'partial “never agreed” ← Nora (According to)',
    ],
    [
      'Hester Lind led the work. “I dig,” she says.\n\nThe trust will not pay. Its officer told the team that the plan was weak. A clerk, Greg Moss, noted that money was short.\n\nThat worries few. The hill itself, she points out, is shrinking.',
      'direct “I dig,” ← Hester Lind (says)',
      'indirect “the plan was weak” ← Its officer (told) → team',
      'indirect “money was short” ← Greg Moss (noted)',
      'indirect “The hill itself” ← Hester Lind (points out) +',
      'indirect “is shrinking” ← Hester Lind (points out) +',
    ],
  ]);
});

describe('a company by where it is, and a noun that looks like a verb', () => {
  reads([
    [
      'Vale Tiles Ltd reported a loss on Friday. Sales rose, the Oakdale-based company said in a filing.',
      'indirect “Sales rose” ← Vale Tiles Ltd (said)',
    ],
    [
      'The Oakdale project “comes at the wrong time”, according to Omar Lund of Lotus Bank, who cut his target.',
      'indirect “The Oakdale project “comes at the wrong time”” ← Omar Lund (according to)',
      'partial “comes at the wrong time” ← Omar Lund (according to)',
    ],
  ]);
});
