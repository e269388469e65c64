import { describe, expect, test } from 'vitest';
import { isoOfDay } from './calendar.ts';
import { firstDay, isEdtf, lastDay } from './edtf.ts';

describe('isEdtf', () => {
  test.each([
    '2023',
    '2023~',
    '2023-09',
    '2022-12~',
    '2023-09-19',
    '2024-02-29',
    '202X',
    '2023-21',
    '2022-01/2022-11',
    '2020~/2021-05',
    '2014/..',
    '../2030-06',
  ])('accepts %s', (value) => {
    expect(isEdtf(value)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '2023-13',
    '2023-04-31',
    '202X~',
    '2023-21~',
    '2023-05-05/2023-05-05',
    '2023/2022',
    '202X/..',
    '2022-21/2022-22',
    '../..',
    'soon',
    '',
  ])('rejects %s', (value) => {
    expect(isEdtf(value)).toBe(false);
  });
});

describe('bounds', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2022-01/2022-11', '2022-01-01', '2022-11-30'],
    ['2023-09-11/2023-09-17', '2023-09-11', '2023-09-17'],
  ])('of %s', (value, first, last) => {
    expect(isoOfDay(firstDay(value) ?? 0)).toBe(first);
    expect(isoOfDay(lastDay(value) ?? 0)).toBe(last);
  });

  test('an open end has none', () => {
    expect(lastDay('2014/..')).toBeNull();
    expect(firstDay('../2014')).toBeNull();
  });
});
