import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('an attribution that is inserted holds for what goes on behind it', () => {
  reads([
    [
      'The choir, which has two altos and which, neighbours say, rehearses too late, is looking for a hall.',
      'indirect “rehearses too late” ← neighbours (say)',
    ],
    ['The town owns six huts, two sheds and, according to hikers, a stolen tent.'],
    [
      'One cook was asleep, one was out fishing according to neighbours, and two had quit.',
      'indirect “one was out fishing” ← neighbours (according to)',
    ],
    [
      'The plan, critics say, is dead.',
      'indirect “The plan” ← critics (say) +',
      'indirect “is dead” ← critics (say) +',
    ],
    [
      'The port is vital, she said, especially in winter.',
      'indirect “The port is vital” ← she (said) +',
      'indirect “especially in winter” ← she (said) +',
    ],
    [
      'Hers was, he said, a song without a tune.',
      'indirect “Hers was” ← he (said) +',
      'indirect “a song without a tune” ← he (said) +',
    ],
    [
      'Hens lay less in the cold, a farm survey suggests, with some not laying at all.',
      'indirect “Hens lay less in the cold” ← a farm survey (suggests)',
    ],
    [
      'And, he acknowledged, it is unclear how far the plan goes.',
      'indirect “it is unclear how far the plan goes” ← he (acknowledged)',
    ],
  ]);
});

describe('no utterance: a clause beside a verb that has its own story', () => {
  reads([
    ['Coach Bo Finn responded with a shrug.'],
    ['While the band tuned up, drummer Bo Finn replied with a bow.'],
    ['The play has Mona Teal asleep, while, in truth, she replied within the hour.'],
    ['Keen to look young, Mayor Mona Teal posted a photo of her bike.'],
    ['The bill is dead, she replied on Monday.', 'indirect “The bill is dead” ← she (replied)'],
  ]);
});

describe('what stands before a quotation is no part of it', () => {
  reads([
    [
      'The soup was cold. Still he ate it. The bread was “like a roof tile, only drier,” Gus Arlo wrote.',
      'indirect “The bread was “like a roof tile, only drier,”” ← Gus Arlo (wrote)',
      'partial “like a roof tile, only drier,” ← Gus Arlo (wrote)',
    ],
    ['Bo Finn did not wait: “I would go again,” he said.', 'direct “I would go again,” ← Bo Finn (said)'],
    ['Next he faced the oven: “Be kind,” he said.', 'direct “Be kind,” ← he (said)'],
    [`Storm Zed: 'We lost it', says baker`, 'direct “We lost it” ← baker (says)'],
    [
      'The road was shut. His aunt was ill. “My brother drove,” said Bo Finn.',
      'direct “My brother drove,” ← Bo Finn (said)',
    ],
    [
      'The vicar answered the letter with one word. Mona Teal said in March that the tower leans.',
      'indirect “the tower leans” ← Mona Teal (said)',
    ],
  ]);
});

describe('what goes on behind an attribution and a semicolon or colon', () => {
  reads([
    [
      'It was never about her, her aides argued in talks this week; rather, it was about the town.',
      'indirect “It was never about her” ← her aides (argued) +',
      'indirect “rather, it was about the town” ← her aides (argued) +',
    ],
    [
      'It was never about her, her aides argued; the mayor said it was.',
      'indirect “It was never about her” ← her aides (argued)',
      'indirect “it was” ← the mayor (said)',
    ],
    [
      `Three things make a strike unlikely, insiders said: the harvest, which is far larger than last year's; the number of new ships; and the mood of the crews.`,
      'indirect “Three things make a strike unlikely” ← insiders (said) +',
      `indirect “the harvest, which is far larger than last year's; the number of new ships; and the mood of the crews” ← insiders (said) +`,
    ],
    ['“It is late,” she said: the bus had gone.', 'direct “It is late,” ← she (said)'],
    ['In the text accompanying the film, Wallan wrote.'],
  ]);
});

describe('what is no clause before its attribution', () => {
  reads([
    [
      'Meanwhile, Doctor Hill says, we’re sleeping far too little.',
      'indirect “we’re sleeping far too little” ← Doctor Hill (says)',
    ],
    [
      'By then Arlo had told the tale another way — “it all comes back to me,” he told the jury, before sitting down.',
      'direct “it all comes back to me,” ← Arlo (told) → jury',
    ],
    ['Dorn Mills bought a 51% stake in the firm, a deal announced at the start of the week.'],
    ['The figures were no shock, as most of the firms reported in-line or better results.'],
  ]);
});

describe('a likeness goes on behind the attribution', () => {
  reads([
    [
      'It made her sound, she said, like something in a play.',
      'indirect “It made her sound” ← she (said) +',
      'indirect “like something in a play” ← she (said) +',
    ],
    ['The plan was dead, she said, in a blow to the mayor.', 'indirect “The plan was dead” ← she (said)'],
  ]);
});
