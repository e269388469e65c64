import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a phrase that is confirmed ends before what is added, not at a comma between adjectives', () => {
  reads([
    [
      'The club confirmed its plans for a smaller, quieter and greener pool.',
      'indirect “its plans for a smaller, quieter and greener pool” ← club (confirmed)',
    ],
    [
      'The club confirmed its plans for a smaller pool, and members cheered.',
      'indirect “its plans for a smaller pool” ← club (confirmed)',
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
      'Hal Brody, a contender, predicted at the most recent debate that the party will take "every seat" if Teal wins.',
      'indirect “the party will take "every seat" if Teal wins” ← Hal Brody (predicted)',
      'partial “every seat” ← Hal Brody (predicted)',
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
      `Mona Teal said Hal Brody and the clerk "haven't done anything" to end the strike.`,
      `indirect “Hal Brody and the clerk "haven't done anything" to end the strike” ← Mona Teal (said)`,
      `partial “haven't done anything” ← Mona Teal (said)`,
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
      'When Bo Mock, the campaign manager, was asked during a lunch held by the Brindle Post if Crane would hold a press conference, he laughed.',
      'indirect “if Crane would hold a press conference” ← nobody (was asked)',
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
      'indirect “a larger role for the island” ← The three ministers all (urged)',
    ],
    ['The club promised voters a new pool.', 'indirect “a new pool” ← club (promised) → voters'],
    ['The club pledged £5m to the fund.', 'indirect “£5m to the fund” ← club (pledged)'],
    [
      'Foresters predict between six and nine new fires this summer, depending on rain.',
      'indirect “between six and nine new fires this summer” ← Foresters (predict)',
    ],
    [
      'The TV networks are predicting far more viewers for the final.',
      'indirect “far more viewers for the final” ← The TV networks (predicting)',
    ],
    [
      'A new committee has reported spending $1.8 million on radio spots.',
      'indirect “spending $1.8 million on radio spots” ← A new committee (reported)',
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
    ['He left a day after he said them, but not after some harm was done.'],
    ['Pell won the Dorn vote, claiming his third victory in the string of contests known as Super Monday.'],
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
      'Three funds have in fact reported spending $513,000 on him.',
      'indirect “spending $513,000 on him” ← Three funds (reported)',
    ],
    [
      'She drew blame for underscoring at the first televised debate that she has never backed the sale.',
      'indirect “she has never backed the sale” ← She (underscoring)',
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
