import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('an attribution that is inserted holds for what goes on behind it', () => {
  reads([
    [
      'The panel, which has no chair and which, rivals say, is badly run, met.',
      'indirect “is badly run” ← rivals (say)',
    ],
    ['The town owns six huts, two sheds and, according to hikers, a stolen tent.'],
    [
      'The bus was late, the train was full according to reports, and three were lost.',
      'indirect “the train was full” ← reports (according to)',
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
      'It was, he said, one of the worst failures of his life.',
      'indirect “It was” ← he (said) +',
      'indirect “one of the worst failures of his life” ← he (said) +',
    ],
    [
      'The two are now tied, the new poll indicates, with each at 40 percent.',
      'indirect “The two are now tied” ← the new poll (indicates)',
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
    ['The clip was cut to show Mona Teal silent, when, in fact, she responded quickly.'],
    ['Keen to look young, Mayor Mona Teal posted a photo of her bike.'],
    ['The bill is dead, she replied on Monday.', 'indirect “The bill is dead” ← she (replied)'],
  ]);
});

describe('what stands before a quotation is no part of it', () => {
  reads([
    [
      'The bus was late. But she found a seat. It was “so hot that we slept,” Ida Crane said.',
      'indirect “It was “so hot that we slept,”” ← Ida Crane (said)',
      'partial “so hot that we slept,” ← Ida Crane (said)',
    ],
    ['Bo Finn did not wait: “I would go again,” he said.', 'direct “I would go again,” ← Bo Finn (said)'],
    ['Then she turned to the crew: “Cut it,” she said.', 'direct “Cut it,” ← she (said)'],
    [`Storm Zed: 'We lost it', says baker`, 'direct “We lost it” ← baker (says)'],
    [
      'The road was shut. His aunt was ill. “My brother drove,” said Bo Finn.',
      'direct “My brother drove,” ← Bo Finn (said)',
    ],
    [
      'The chairman wrote back with a plain no. Mona Teal said on Friday that he must go.',
      'indirect “he must go” ← Mona Teal (said)',
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
      'Meanwhile, Doctor Hill says, they’re trying to buy time.',
      'indirect “they’re trying to buy time” ← Doctor Hill (says)',
    ],
    [
      'Yet Sand has already changed his story once — “I now do recall,” he said, talking to the board.',
      'direct “I now do recall,” ← he (said)',
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
