import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a phrase that is confirmed ends before what is added, not at a comma between adjectives', () => {
  reads([
    [
      'The theatre has confirmed its hope for a warmer, drier and brighter foyer.',
      'indirect “its hope for a warmer, drier and brighter foyer” ← theatre (confirmed)',
    ],
    [
      'The theatre confirmed its design of a warm foyer, and actors cheered.',
      'indirect “its design of a warm foyer” ← theatre (confirmed)',
    ],
  ]);
});

describe('the content stands behind a time, a place, an insertion, an addressee', () => {
  reads([
    [
      'Premier Ida Crane urged Mona Teal, whose town borders the lake, on Friday to keep up the talks.',
      'indirect “to keep up the talks” ← Ida Crane (urged) → Mona Teal',
    ],
    ['Teal said on Thursday Brody needed to come back.', 'indirect “Brody needed to come back” ← Teal (said)'],
    [
      'Hal Brody says, win or lose in the vote, he is staying in the race.',
      'indirect “he is staying in the race” ← Hal Brody (says)',
    ],
    [
      'During an appearance on "Morning Hour," host Mona Teal asked Brody how he would handle the strike, if he would have a "special force."',
      'indirect “how he would handle the strike, if he would have a "special force."” ← Mona Teal (asked) → Brody',
      'partial “special force.” ← Mona Teal (asked) → Brody',
    ],
    [
      'They note that under town rules, even old papers can be deemed "secret" if they name a source.',
      'indirect “under town rules, even old papers can be deemed "secret" if they name a source” ← They (note)',
      'partial “secret” ← They (note)',
    ],
    [
      'Brody answered a question by asserting — in one breath — that he hires from abroad.',
      'indirect “he hires from abroad” ← Brody (asserting)',
    ],
    [
      'Otto Lind, a forester, foretold in his last lecture that the beetle will spare "not a twig" if winters stay mild.',
      'indirect “the beetle will spare "not a twig" if winters stay mild” ← Otto Lind (foretold)',
      'partial “not a twig” ← Otto Lind (foretold)',
    ],
    [
      'Hal Brody expressed optimism that the firm can win.',
      'indirect “the firm can win” ← Hal Brody (expressed optimism)',
    ],
  ]);
});

describe('the verb of a reported clause is among the quoted words', () => {
  reads([
    [
      `Mona Teal said Hal Brody and the cook "couldn't boil an egg" between them.`,
      `indirect “Hal Brody and the cook "couldn't boil an egg" between them” ← Mona Teal (said)`,
      `partial “couldn't boil an egg” ← Mona Teal (said)`,
    ],
  ]);
});

describe('a question, behind when and where it was asked', () => {
  reads([
    [
      'Asked in Dorn recently whether she would back Pell if he won, Crane gave a vague answer.',
      'indirect “whether she would back Pell if he won” ← nobody (Asked)',
    ],
    [
      'When Gus Arlo, the head cook, was asked over coffee at the Ambry Courier if Iversen would bake again, he laughed.',
      'indirect “if Iversen would bake again” ← nobody (was asked)',
    ],
    ['Crane was asked on Monday about the pool.'],
  ]);
});

describe('what is asked, promised, predicted and reported may be a phrase', () => {
  reads([
    [
      'Bo Finn, her deputy, urged a tough line, saying that otherwise the guild would win.',
      'indirect “a tough line” ← Bo Finn (urged)',
      'indirect “otherwise the guild would win” ← Bo Finn (saying)',
    ],
    [
      'The three ministers all urged a larger role for the island.',
      'indirect “a larger role for the island” ← The three ministers (urged)',
    ],
    ['The club promised voters a new pool.', 'indirect “a new pool” ← club (promised) → voters'],
    ['The club pledged £5m to the fund.', 'indirect “£5m to the fund” ← club (pledged)'],
    [
      'Foresters predict between six and nine new fires this summer, depending on rain.',
      'indirect “between six and nine new fires this summer” ← Foresters (predict)',
    ],
    [
      'Both tour firms are predicting far fewer guests in the snow.',
      'indirect “far fewer guests in the snow” ← Both tour firms (predicting)',
    ],
    [
      'A rescue crew reported losing $40,000 on its last trip.',
      'indirect “losing $40,000 on its last trip” ← A rescue crew (reported)',
    ],
    ['Neighbours reported hearing a loud bang.', 'indirect “hearing a loud bang” ← Neighbours (reported)'],
    ['He recalled being bullied at school.', 'indirect “being bullied at school” ← He (recalled)'],
    ['The firm reported spending cuts.'],
    ['Bo Finn urged voters.'],
    ['The club promised its members.'],
    ['Pell requested anonymity to speak freely.'],
  ]);
});

describe('where the report begins', () => {
  reads([
    [
      'The firm has said repeatedly that the council is twisting its record.',
      'indirect “the council is twisting its record” ← firm (said)',
    ],
    [
      'The Brindle Post previously reported, The Quay Trust refused to publish the names of 40 donors.',
      'indirect “The Quay Trust refused to publish the names of 40 donors” ← Brindle Post (reported)',
    ],
    [
      'This year Finn spoke about how, on his first tour, he noticed how cold the halls were.',
      'indirect “how, on his first tour, he noticed how cold the halls were” ← Finn (spoke about)',
    ],
    ['This year Finn spoke about the cold halls.'],
    ['They tore the rules up the night after she announced them, to general relief.'],
    ['Mira Vos took the regatta, claiming a second trophy in the row of races called the Autumn Four.'],
    ['The bureau is continuing its inquiry into whether the notes put secrets at risk.'],
  ]);
});

describe('a phrase that is reported goes on in a list and ends before a second verb', () => {
  reads([
    [
      'The local club recommended vice chair Jenny Ping, Dorn businessman and candidate Jeff Shreve, and 34-year member Pat Mills.',
      'indirect “vice chair Jenny Ping, Dorn businessman and candidate Jeff Shreve, and 34-year member Pat Mills” ← local club (recommended)',
    ],
    [
      'The club confirmed the sale of a road, a bridge and a port.',
      'indirect “the sale of a road, a bridge and a port” ← club (confirmed)',
    ],
    [
      'Sand often bragged about his closeness to the mayor and drew alarm from the clerks as part of the deal.',
      'indirect “his closeness to the mayor” ← Sand (bragged)',
    ],
    [
      'Two scouts had indeed reported seeing 40 geese on the ice.',
      'indirect “seeing 40 geese on the ice” ← Two scouts (reported)',
    ],
    [
      'He lost friends by stressing during a live quiz that he has never lost a bet.',
      'indirect “he has never lost a bet” ← He (stressing)',
    ],
  ]);
});

describe('how often it was said is no part of it', () => {
  reads([
    ['He insisted several times that Brandt is to blame.', 'indirect “Brandt is to blame” ← He (insisted)'],
    ['He said several times zones would change.', 'indirect “several times zones would change” ← He (said)'],
    [
      'There is scant chance of that and Pell said the ban must remain while the drought continues.',
      'indirect “the ban must remain while the drought continues” ← Pell (said)',
    ],
  ]);
});

describe('a body is told, and a plural behind it is what the report begins with', () => {
  reads([
    [
      'Constable Ida Rehn told the court divers had found two bells.',
      'indirect “divers had found two bells” ← Ida Rehn (told) → court',
    ],
    ['Rehn told union leaders the plan was dead.', 'indirect “the plan was dead” ← Rehn (told) → union leaders'],
  ]);
});

describe('insertions before “that”, and what is said after all', () => {
  reads([
    [
      'Rehn agreed, under questioning by Omar Lund, for the owners, that the bell had been “cracked”.',
      'indirect “the bell had been “cracked”” ← Rehn (agreed)',
      'partial “cracked” ← Rehn (agreed)',
    ],
    [
      'Rehn declined to comment on the bell, except to say that she stood by her letter.',
      'indirect “she stood by her letter” ← Rehn (say)',
    ],
    ['Rehn declined to comment on the bell.'],
    ['Asked why, Rehn said she was tired.', 'indirect “she was tired” ← Rehn (said)'],
  ]);
});
