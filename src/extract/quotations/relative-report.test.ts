import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('what somebody says of a thing, inside the clause that describes it', () => {
  reads([
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
    [
      'The rift grew between Brody and Teal, whom Ida Crane has described as a "fraud".',
      'indirect “as a "fraud"” ← Ida Crane (described)',
      'partial “fraud” ← Ida Crane (described)',
    ],
  ]);
});

describe('what somebody calls a thing', () => {
  reads([
    [
      'The board denounced what she called the "deeply gloomy" vision of the plan.',
      'indirect “the "deeply gloomy" vision of the plan” ← she (called)',
      'partial “deeply gloomy” ← she (called)',
    ],
    [
      'The rift began with what Hal Brody described as a trap, and it grew.',
      'indirect “a trap” ← Hal Brody (described)',
    ],
  ]);
});

describe('a clause that describes without “which”', () => {
  reads([
    [
      'The court wants every bill — even the ones the landlord now says are “lost.”',
      'indirect “are “lost.”” ← the landlord (says)',
      'partial “lost.” ← the landlord (says)',
    ],
    ['He keeps those the landlord calls “final.”', 'partial “final.” ← the landlord (calls)'],
    ['She dropped a plan Ann Lee said was dead.', 'indirect “was dead” ← Ann Lee (said)'],
    ['The mayor Ann Lee said was late.'],
    ['Lind must explain why the walls he swore to mend have cracked anew.'],
  ]);
});
