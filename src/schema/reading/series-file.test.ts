import { describe, expect, test } from 'vitest';
import { readSeriesFile } from './series-file.ts';

const header = 'measure,period,value,status,released,source,url,note\n';
const row = (value: string, { released = '', source = 'The town' } = {}) =>
  `tolls,2020,${value},as printed,${released},${source},https://town.example,\n`;

const told = (csv: string) =>
  readSeriesFile(csv).problems.map(({ line, column, reason }) => `${line}:${column} ${reason}`);

test('a series of remarks has a column more, for who said it', () => {
  const csv = `${header.trim()},speaker\n${row('4').trim()},Ana Reyes\n`;
  expect(readSeriesFile(csv)).toMatchObject({ problems: [], rows: [{ row: { value: 4, speaker: 'Ana Reyes' } }] });
  expect(readSeriesFile(header + row('4')).problems).toEqual([]);
});

describe('a series that is not comma-separated values, or not these', () => {
  test.each<[string, string, string]>([
    ['nothing', '', '1:1 The file is empty. Begin it with a header, measure,period,value,'],
    ['a header alone', header, '1:1 There is no row under the header.'],
    ['semicolons', (header + row('4')).replaceAll(',', ';'), '1:1 The cells are separated by semicolons.'],
    ['tabs', (header + row('4')).replaceAll(',', '\t'), '1:1 The cells are separated by tabs.'],
    [
      'a line for a spreadsheet',
      `sep=,\n${header}${row('4')}`,
      '1:1 A line `sep=` is for one spreadsheet program alone.',
    ],
    ['a missing column', (header + row('4')).replace('value,', ''), '1:1 The header lacks the column `value`.'],
    [
      'a misspelt column',
      (header + row('4')).replace('value', 'vaule'),
      '1:16 The header has "vaule", which is not a column. Did you mean value?',
    ],
    [
      'a column more',
      `${header.trim()},extra\n`,
      '1:54 The header has "extra", which is not a column. Delete it; there are measure,',
    ],
    ['a column twice', `${header.trim()},note\n`, '1:54 A column "note" is further left already.'],
    [
      'a cell that is never closed',
      header + row('4', { source: '"Town' }),
      '2:26 The quotation mark that begins this cell is never closed. Close it.',
    ],
    [
      'a mark inside of a cell',
      header + row('4', { source: 'To"wn' }),
      '2:26 The cell that begins here has a quotation mark that neither begins nor ends it.',
    ],
    [
      'a cell closed lines below',
      header + row('4', { source: '"Town' }) + row('5', { source: '"Town"' }),
      '2:26 The cell that begins here has a quotation mark, lines below, that neither begins nor ends it.',
    ],
    [
      'a cell too many',
      header + row('41,6'),
      '2:1 The row has 9 cells, the header 8. Put a cell that has a comma in quotation marks.',
    ],
    [
      'cells too few',
      `${header}tolls,2020,4\n`,
      '2:1 The row has 3 cells, the header 8. Add a comma for each empty cell.',
    ],
    [
      'a status that there is not',
      (header + row('4')).replace('as printed', 'printed'),
      '2:14 status: must be as printed or derived, not the text "printed".',
    ],
    ['a row without a source', header + row('4', { source: '' }), '2:26 source: is empty. Write text.'],
  ])('%s', (_, csv, message) => {
    expect(told(csv)).toEqual([expect.stringContaining(message)]);
    expect(readSeriesFile(csv).rows).toEqual([]);
  });
});

describe('a value that is no number', () => {
  test.each([
    ['"41,6"', '"41,6" has a decimal comma. Write 41.6.'],
    ['"1.234,5"', '"1.234,5" has a decimal comma. Write 1234.5.'],
    ['"1,234"', 'Write 1234 if it parts the thousands, 1.234 if it is the decimal point.'],
    ['"1,234,567"', '"1,234,567" has commas between the thousands. Write 1234567.'],
    ['"1,234.5"', '"1,234.5" has commas between the thousands. Write 1234.5.'],
    ['1 234', '"1 234" has blanks between its digits. Write 1234.'],
    ['0x10', '"0x10" is not a number.'],
    ['four', '"four" is not a number.'],
    ['', 'is empty. Write a number.'],
  ])('%s', (value, message) => {
    expect(told(header + row(value))).toEqual([
      expect.stringContaining(`2:12 value: ${message.replace(/^(?=Write)/, '"1,234" has a comma. ')}`),
    ]);
  });

  test.each([
    ['4', 4],
    ['-4.50', -4.5],
    ['+4', 4],
    ['.5', 0.5],
    ['1e3', 1000],
  ])('but %s is one', (value, number) => {
    expect(readSeriesFile(header + row(value)).rows[0]?.row.value).toBe(number);
  });
});

test('growth as printed is a number, and its base is words; a day by which a value was out is one', () => {
  const csv = (growth: string) =>
    `${header.trim()},growth,growth_base\n${row('4', { released: '../2021-02-03' }).trim()},${growth},"2019, as revised"\n`;
  expect(readSeriesFile(csv('-2.5'))).toMatchObject({
    problems: [],
    rows: [{ row: { growth: -2.5, growth_base: '2019, as revised', released: '../2021-02-03' } }],
  });
  expect(told(csv('3%'))).toEqual([expect.stringContaining('growth: "3%" is not a number.')]);
});

test.each(['13 Jan 2015', '2015-13', '13/01/2015', '../soon'])('a day of release that is none: %s', (released) => {
  expect(told(header + row('4', { released }))).toEqual([
    expect.stringContaining('2:25 released: must be a year, a month or a day of the calendar'),
  ]);
});

test('what is sound is read: a mark at the beginning, CRLF, blank lines, cells over several lines', () => {
  const csv = `\ufeff${header}${row('4')}\n${row('5', { source: '"The town,\nthen the ""island"""' })}${row('6', { released: '2021' })}`;
  const { rows, problems } = readSeriesFile(csv.replaceAll('\n', '\r\n'));
  expect(problems).toEqual([]);
  expect(rows.map(({ line, row: { value, source } }) => [line, value, source])).toEqual([
    [2, 4, 'The town'],
    [4, 5, 'The town,\r\nthen the "island"'],
    [6, 6, 'The town'],
  ]);
});

test('one row that is not sound stops no other, and each fault has its cell', () => {
  const csv = header + row('4') + row('five', { released: 'soon' }) + row('6');
  expect(readSeriesFile(csv).rows).toHaveLength(2);
  expect(told(csv).map((message) => message.slice(0, 14))).toEqual(['3:12 value: "f', '3:28 released:']);
});

test('a long file with a fault in each row takes time in proportion to its length', () => {
  const microsOf = (rows: number) => {
    const csv = header + row('four').repeat(rows);
    const start = process.cpuUsage().user;
    expect(readSeriesFile(csv).problems).toHaveLength(rows);
    return process.cpuUsage().user - start;
  };
  const least = (rows: number) => Math.min(...[1, 2, 3].map(() => microsOf(rows)));
  least(500); // warms up
  const [small, large] = [least(3000), least(24_000)];
  expect(large / small).toBeLessThan(24); // eight times the rows; 64 were quadratic
});
