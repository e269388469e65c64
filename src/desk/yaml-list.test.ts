import { describe, expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { entryAt, setIn, withEntry, withEntryAt, withoutEntries } from './yaml-list.ts';

const byHand = `# Read by Ida, twice.
- do: set   # the first
  claim: "0123456789ab"
  fields: {said: "2031-05-05"}
  reason: >-
    It was a
    Monday.
  date: '2031-05-09'

# The council has no say in it.
- do: drop
  claim: "ba9876543210"
  reason: A slogan.
  date: "2031-05-09"
# The end.
`;
const entry = new Document({ do: 'drop', claim: 'aaaaaaaaaaaa', reason: 'No.' });

describe('a list that somebody wrote by hand', () => {
  test('has an entry more behind all that was there', () => {
    expect(withEntry(byHand, entry)).toBe(`${byHand}\n- do: drop\n  claim: aaaaaaaaaaaa\n  reason: No.\n`);
  });

  test('has another entry in the place of one, and every other character', () => {
    const [before] = byHand.split('- do: drop');
    expect(withEntryAt(byHand, 1, entry)).toBe(
      `${before}- do: drop\n  claim: aaaaaaaaaaaa\n  reason: No.\n# The end.\n`,
    );
  });

  test('loses an entry, and no comment', () => {
    expect(withoutEntries(byHand, [0])).toBe(byHand.replace(/- do: set[\s\S]*?09'\n\n/, ''));
    expect(withoutEntries(byHand, [1])).toBe(byHand.replace(/- do: drop[\s\S]*?09"\n/, ''));
    expect(parse(withoutEntries(byHand, [0, 1])) ?? []).toEqual([]);
  });

  test('keeps the comments of an entry of which a field is set', () => {
    const first = entryAt(byHand, 0);
    setIn(first, ['fields', 'said'], '2031-05-06');
    const changed = withEntryAt(byHand, 0, first);
    expect(changed).toContain('# the first');
    expect(parse(changed)).toEqual(
      (parse(byHand) as object[]).with(0, { ...(parse(byHand) as object[])[0], fields: { said: '2031-05-06' } }),
    );
    expect(changed.slice(changed.indexOf('# The council'))).toBe(byHand.slice(byHand.indexOf('# The council')));
  });
});

test.each([
  ['', ''],
  ['[]\n', ''],
  ['# Nothing yet.\n', '# Nothing yet.\n\n'],
  ['# Nothing yet.\n[]\n', '# Nothing yet.\n\n'],
])('an empty list %j takes its first entry', (file, before) => {
  expect(withEntry(file, entry)).toBe(`${before}- do: drop\n  claim: aaaaaaaaaaaa\n  reason: No.\n`);
});

test('what was added and taken away again leaves the file as it was', () => {
  expect(withoutEntries(withEntry('', entry), [0])).toBe('');
  const file = '- do: drop\n  claim: bbbbbbbbbbbb\n';
  expect(withoutEntries(withEntry(file, entry), [1])).toBe(file);
});

test('a list in brackets and one that is set in have the same entries more', () => {
  const flow = '[{ do: drop, claim: bbbbbbbbbbbb }]\n';
  expect(parse(withEntry(flow, entry))).toEqual([{ do: 'drop', claim: 'bbbbbbbbbbbb' }, entry.toJS()]);
  expect(withEntry('  - do: drop\n    claim: bbbbbbbbbbbb\n', entry)).toBe(
    '  - do: drop\n    claim: bbbbbbbbbbbb\n\n  - do: drop\n    claim: aaaaaaaaaaaa\n    reason: No.\n',
  );
});

test('line ends stay those of the file', () => {
  const file = '- do: drop\r\n  claim: bbbbbbbbbbbb\r\n';
  expect(withEntry(file, entry)).toBe(`${file}\r\n- do: drop\r\n  claim: aaaaaaaaaaaa\r\n  reason: No.\r\n`);
});
