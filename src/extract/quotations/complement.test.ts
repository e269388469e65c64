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
