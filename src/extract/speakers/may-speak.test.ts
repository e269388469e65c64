import { expect, test } from 'vitest';
import { headOf, kindOfNoun } from './heads.ts';

test.each<[string, string, string | null]>([
  ['a senior officer at Acme', 'officer', 'person'],
  ['two of the nurses', 'nurses', 'crowd'],
  ['the harbour master', 'master', 'person'],
  ['a night nurse at the clinic', 'nurse', 'person'],
  ['the company', 'company', 'body'],
  ['the letter', 'letter', 'document'],
  ['unions', 'unions', 'crowd'],
  ['68 per cent of shoppers', 'shoppers', 'crowd'],
  ['a person close to the inquiry', 'person', 'person'],
  ['the 31-year-old', '31-year-old', 'person'],
  ['two marine biologists', 'biologists', 'crowd'],
  ['About 2,000 protesters', 'protesters', 'crowd'],
  ['nobody', 'nobody', 'nobody'],
  ['a new series', 'series', null],
  ['experience', 'experience', null],
  ['the scan', 'scan', null],
  ['Tests', 'tests', null],
])('%s: %s is a %s', (words, head, kind) => {
  expect(headOf(words)).toBe(head);
  expect(kindOfNoun(head)).toBe(kind);
});
