import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('verbs that report by their place beside a quotation', () => {
  reads([
    ['“No hope at all,” growled Ned Flint.', 'direct “No hope at all,” ← Ned Flint (growled)'],
    ['“Fine,” Mona Teal shrugged.', 'direct “Fine,” ← Mona Teal (shrugged)'],
    ['“We lost it all,” sobbed a woman at the gate.', 'direct “We lost it all,” ← a woman (sobbed)'],
    ['Fans of “Hamlet” cheered Ned Flint.'],
    ['“The Crown,” Mona Teal starred.'],
  ]);
});

describe('a noun and a participle report nothing, whatever the word may be elsewhere', () => {
  reads([
    [
      'There were reports the guild was being groomed to replace the union.',
      'indirect “the guild was being groomed to replace the union” ← nobody (reports)',
    ],
    ['The firm reports its results on Monday.'],
    [`She praised Brody's proposed tax cuts for small firms.`],
    ['It is worth noting that the port lost money.'],
    ['Two of the cooks named on the suggested rota: Brody and Teal.'],
    [
      'The Post noted that view in its leader, saying the club would stay.',
      'indirect “the club would stay” ← Post (saying)',
    ],
  ]);
});

describe('a verb that looks like a noun reports behind a name or “who”', () => {
  reads([
    [
      `The Ambry Courier reports Iversen's first solo flight ended in a hedge.`,
      `indirect “Iversen's first solo flight ended in a hedge” ← Ambry Courier (reports)`,
    ],
    [
      'The choir has members who claim to speak for beekeepers, gardeners and cooks.',
      'indirect “to speak for beekeepers, gardeners and cooks” ← members (claim)',
    ],
    [
      'Some accused Brandt of stirring up hatred against the guild.',
      'indirect “Brandt of stirring up hatred against the guild” ← Some (accused)',
    ],
    ['Some accused men fled.'],
    ['The people with a claim to the land met.'],
  ]);
});

describe('words before “to” that leave it said', () => {
  reads([
    [
      'In a letter from May, Crane had to explain to the mayor that the pool leaked.',
      'indirect “the pool leaked” ← Crane (explain) → the mayor',
    ],
    ['Crane was forced to admit that the pool leaked.', 'indirect “the pool leaked” ← Crane (admit)'],
    ['The bakers were at pains to say they had burnt nothing.', 'indirect “they had burnt nothing” ← The bakers (say)'],
    [
      'Smokers are often more likely to say the taste has gone than the habit.',
      'indirect “the taste has gone than the habit” ← Smokers (say)',
    ],
    ['The mayor was keen to stress that no jobs would go.', 'indirect “no jobs would go” ← The mayor (stress)'],
    ['Members are less likely to say the fee is too high.'],
    ['Crane has to explain that the pool leaks.'],
  ]);
});

describe('what somebody leaves open', () => {
  reads([
    [
      'He is not saying yet what guests he hopes to bring.',
      'indirect “what guests he hopes to bring” ← He (is not saying)',
    ],
    [
      'Although Arlo was not prepared to say for sure which horse he would ride, he was seen at the stable.',
      'indirect “which horse he would ride” ← Arlo (was not prepared to say)',
    ],
    ['Arlo was prepared to say which horse he would ride.'],
  ]);
});

describe('a day behind “on” is when it was said; a habit of saying is saying', () => {
  reads([
    [
      `Dornby's mayor insisted on Tuesday that the long-delayed line would open in April.`,
      `indirect “the long-delayed line would open in April” ← Dornby's mayor (insisted)`,
    ],
    ['The mayor insisted on a review.', 'indirect “a review” ← The mayor (insisted on)'],
    [
      'She liked to say that she had been weighed on the flour scales.',
      'indirect “she had been weighed on the flour scales” ← She (say)',
    ],
    [
      'Her husband, the painter Gil Orme, used to joke that he had been engaged to the oven first.',
      'indirect “he had been engaged to the oven first” ← Gil Orme (joke)',
    ],
    ['She would like to say that the pool leaks.'],
  ]);
});

describe('what should be said or left is not said', () => {
  reads([
    ['We should, however, demand that those who wait say for how long.'],
    ['We should stop asking who is to blame.'],
    ['The price was a third of what an auditor believed it was worth.'],
  ]);
});

describe('what is shouted may be reported', () => {
  reads([
    [
      'Joy Amadi shouted from the gallery that she would not vote.',
      'indirect “she would not vote” ← Joy Amadi (shouted)',
    ],
    ['The boy shouted that morning.'],
  ]);
});
