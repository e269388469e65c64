import { describe, expect, test } from 'vitest';
import { quotationsOf } from './test-support.ts';

const table = (rows: [text: string, ...wanted: string[]][]) => {
  for (const [text, ...wanted] of rows) test(text, () => expect(quotationsOf(text)).toEqual(wanted));
};

describe('what somebody says of a thing, inside the clause that describes it', () => {
  table([
    [
      'The pier, which warden Hal Brody said would cost £9 million, reopens in May.',
      'indirect “would cost £9 million” ← Hal Brody (said)',
    ],
    [
      'Then came Loop, the cycle club of Teal Stores, which founder Mona Teal said last year had passed 2 million riders.',
      'indirect “had passed 2 million riders” ← Mona Teal (said)',
    ],
    [
      'Ida Crane recalled a storm that she said had been the worst of her life.',
      'indirect “had been the worst of her life” ← Ida Crane (said)',
    ],
    ['The trust, which runs a pool he said was unsafe, has closed.', 'indirect “was unsafe” ← he (said)'],
    ['Mona Teal, who said rents would double, has left.', 'indirect “rents would double” ← Mona Teal (said)'],
  ]);
});

describe('an attribution that is inserted holds for what goes on behind it', () => {
  table([
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
  ]);
});

describe('what is no utterance: a clause beside a verb that has its own story', () => {
  table([
    ['Coach Bo Finn responded with a shrug.'],
    ['While the band tuned up, drummer Bo Finn replied with a bow.'],
    ['The clip was cut to show Mona Teal silent, when, in fact, she responded quickly.'],
    ['Keen to look young, Mayor Mona Teal posted a photo of her bike.'],
    ['The bill is dead, she replied on Monday.', 'indirect “The bill is dead” ← she (replied)'],
  ]);
});

describe('what stands before a quotation is no part of it', () => {
  table([
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

describe('who reports what somebody else said', () => {
  table([
    [
      'Dorn Mills chief Hal Brody said in a note that the “gap is small” as prices fell, Brindle Finance reported in May.',
      'indirect “Dorn Mills chief Hal Brody said in a note that the “gap is small” as prices fell” ← Brindle Finance (reported)',
      'indirect “the “gap is small” as prices fell” ← Hal Brody (said) via Brindle Finance',
      'partial “gap is small” ← Hal Brody (said) via Brindle Finance',
    ],
  ]);
});

describe('a sentence that ends in a colon: the next paragraph is what is said', () => {
  table([
    [
      'Bo Finn describes the hardest day:\n\nThe pipes were frozen.',
      'direct “The pipes were frozen” ← Bo Finn (describes)',
    ],
  ]);
});

describe('names in marks are no speech', () => {
  table([
    ['Ola ‘Kit’ Sand said the hut was hers.', 'indirect “the hut was hers” ← Ola ‘Kit’ Sand (said)'],
    [
      '“I never slept,” sailor Bo “The Whale” Finn said.',
      'direct “I never slept,” ← sailor Bo “The Whale” Finn (said)',
    ],
    [
      '"It is about big firms," guild head and "The Miller" star Cleo Dane told the Brindle Post in June.',
      'direct “It is about big firms,” ← Cleo Dane (told) → Brindle Post',
    ],
    [
      'Fans of “The Long Way Home” queued all night, she said.',
      'indirect “Fans of “The Long Way Home” queued all night” ← she (said)',
    ],
    [
      'The band was glad. "We won," the drummer said.\n\nThe tour was long, with late shows and " Salt Road Nights," and the hall sold out.',
      'direct “We won,” ← the drummer (said)',
    ],
    [
      'He said “Never Again” was the motto.',
      'indirect ““Never Again” was the motto” ← He (said)',
      'partial “Never Again” ← He (said)',
    ],
  ]);
});

describe('marks that are typed twice, opened once or apostrophes', () => {
  table([
    [
      'The panel warned that “riders are owed a plain timetable.’’ It also said that it lacks “a say over fares.’’',
      'partial “riders are owed a plain timetable.” ← panel (warned)',
      'indirect “it lacks “a say over fares.’’” ← panel (said)',
      'partial “a say over fares.” ← panel (said)',
    ],
    [
      `“The weir is weak,'' Hal Brody, a warden at Nether Water, told the Brindle Echo. “I have seen it shake.''`,
      'direct “The weir is weak,” ← Hal Brody (told) → Brindle Echo +',
      'direct “I have seen it shake.” ← Hal Brody (told) → Brindle Echo +',
    ],
    [
      `'The library raised us,' Mona Teal said.\n\n'In the flood it dried our books.\n\n'It never shut, and that is why we came.'`,
      'direct “The library raised us,” ← Mona Teal (said) +',
      'direct “In the flood it dried our books.” ← Mona Teal (said) +',
      'direct “It never shut, and that is why we came.” ← Mona Teal (said) +',
    ],
    [
      `The letter tells the board: 'Waiting isn't free.\n\n'The boilers should go before the frost.'`,
      `direct “Waiting isn't free.” ← The letter (tells) → board +`,
      'direct “The boilers should go before the frost.” ← The letter (tells) → board +',
    ],
    [`Coach Ned Flint has called on the council not to 'risk the rowers' lives' in May.`],
    [
      `He wants to 'sell seats' to fans of the runners' cup, Ned Flint said.`,
      `indirect “He wants to 'sell seats' to fans of the runners' cup” ← Ned Flint (said)`,
    ],
    [
      'Ida Crane, a porter with two sons on the ship, said she had not slept. I only want one call,” she said. “One call and I can rest.”',
      'indirect “she had not slept” ← Ida Crane (said)',
      'direct “I only want one call,” ← Ida Crane (said) +',
      'direct “One call and I can rest.” ← Ida Crane (said) +',
    ],
  ]);
});
