import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('a report ends where the next begins', () => {
  reads([
    [
      'Ida Crane claimed Mona Teal was to blame for the flood, and accused Bo Finn of hiding it.',
      'indirect “Mona Teal was to blame for the flood” ← Ida Crane (claimed)',
      'indirect “Bo Finn of hiding it” ← Ida Crane (accused)',
    ],
    [
      'Ida Crane insisted that Mona Teal is to blame, saying that the dam could have held.',
      'indirect “Mona Teal is to blame” ← Ida Crane (insisted)',
      'indirect “the dam could have held” ← Ida Crane (saying)',
    ],
  ]);
});

describe('and not before', () => {
  reads([
    [
      'The club said the rate for all forms of fishing, and not only netting, fell by two points.',
      'indirect “the rate for all forms of fishing, and not only netting, fell by two points” ← club (said)',
    ],
    [
      'The ministry said on Friday that Mona Teal and Brody agreed in a call that the port must stay open.',
      'indirect “Mona Teal and Brody agreed in a call that the port must stay open” ← ministry (said)',
      'indirect “the port must stay open” ← Brody (agreed)',
    ],
    [
      'Hal Brody said the stance must remain while the drought goes on.',
      'indirect “the stance must remain while the drought goes on” ← Hal Brody (said)',
    ],
  ]);
});
