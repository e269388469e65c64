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
