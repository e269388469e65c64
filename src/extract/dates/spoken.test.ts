import { expect, test } from 'vitest';
import { extract } from '../index.ts';

/** The dates of an article as `words → EDTF`. */
function datesOf(text: string, published: string): string[] {
  return extract({ id: 'a', text, published }).claims.flatMap((claim) =>
    claim.type === 'date' ? [`${claim.exact} → ${claim.edtf}`] : [],
  );
}

test.each([
  ['“We played well tonight,” Ana Wren said after Tuesday’s match.', ['tonight → 2024-05-14', 'Tuesday → 2024-05-14']],
  ['They won on Tuesday. “We had luck today,” Ana Wren said.', ['Tuesday → 2024-05-14', 'today → 2024-05-14']],
  ['“We leave tomorrow,” Ana Wren said on Monday.', ['tomorrow → 2024-05-14', 'Monday → 2024-05-13']],
])('what is said is of the day that it was said on: %s', (text, dates) => {
  expect(datesOf(text, '2024-05-16')).toEqual(dates);
});

test.each([
  ['“We had luck today,” Ana Wren said.', ['today → 2024-05-16']],
  ['They won in May. “We had luck today,” Ana Wren said.', ['May → 2024-05', 'today → 2024-05-16']],
  ['They won on Tuesday. The town slept today.', ['Tuesday → 2024-05-14', 'today → 2024-05-16']],
])('and else of the day of publication: %s', (text, dates) => {
  expect(datesOf(text, '2024-05-16')).toEqual(dates);
});
