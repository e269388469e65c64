import { expect, test } from 'vitest';
import { exportedClaimSchema } from '../../schema/exported.ts';
import { columnsOf } from './columns.ts';
import { meaningOf } from './datapackage.ts';
import { type Table, tables } from './files.ts';
import { dataWords } from './words.ts';

const column = (name: string) => columnsOf(exportedClaimSchema).find((candidate) => candidate.name === name);

test('what all claims have, what some have, what may be null', () => {
  expect(column('exact')).toMatchObject({ type: 'string', optional: false, meanings: [{ types: [] }] });
  expect(column('sentence.start')).toMatchObject({ type: 'integer', optional: false });
  expect(column('value')).toMatchObject({ type: 'number', optional: true, meanings: [{ types: ['figure'] }] });
  expect(column('marked')).toMatchObject({ type: 'boolean', optional: true, meanings: [{ types: ['quotation'] }] });
  expect(column('via')).toMatchObject({ type: 'array', optional: true, lacking: false });
  expect(column('maybe')).toMatchObject({ type: 'array', optional: true, lacking: true });
});

test('a column that two types use has the values and the meanings of both', () => {
  const kind = column('kind');
  expect(kind?.values).toEqual(expect.arrayContaining(['money', 'event']));
  expect(kind?.meanings.map(({ types }) => types)).toEqual([['figure'], ['date']]);
  expect(column('type')?.values).toEqual(['quotation', 'figure', 'date']);
});

test('a field inside another says what both are', () => {
  expect(meaningOf({ meanings: column('speaker.exact')?.meanings ?? [] })).toMatch(
    /^For a quotation: who said it; .* as written; .* For a figure: who stated it; /,
  );
});

test.each(Object.keys(tables) as Table[])('every column of %s is described, and its type has a name', (table) => {
  expect(columnsOf(tables[table].schema).filter(({ type }) => !(type in dataWords.types))).toEqual([]);
  const silent = columnsOf(tables[table].schema).filter(({ meanings }) => meanings.some(({ text }) => text === ''));
  expect(silent.map(({ name }) => name)).toEqual([]);
});
