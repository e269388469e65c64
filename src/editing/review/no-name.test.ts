import { describe, expect, test } from 'vitest';
import { brokenReason, noNameReason } from './no-name.ts';

describe('no name, by its shape', () => {
  test.each<[string, string | null, string]>([
    ['union', null, 'has no capital letter'],
    ['most of the ferries', null, 'has no capital letter'],
    ['It', 'It', 'is a pronoun'],
    ['Officials', null, 'is a common noun'],
    ['Nobody', null, 'is a common noun'],
    ['The', null, 'is cut off at its end'],
    ['Should Harwick', null, 'begins with “should”'],
    ['Did Brun', null, 'begins with “did”'],
    ['Bank of', null, 'is cut off at its end'],
    ['Brun, Dahl and', null, 'is cut off at its end'],
    ['Telling Brun', 'Telling Brun', 'begins with a participle'],
    ['00.30 Harbour experts', null, 'has a sign of web pages'],
    ['harbour chief http://t.co/x pic', null, 'has a sign of web pages'],
    ['Orvik (@orvikpost', null, 'has a sign of web pages'],
    ['A new report by the Council of the Northern Harbours', null, 'has 10 words'],
    ['RVP', 'an RVPS spokesman', 'is part of a word'],
    [
      'Northern Veldrin',
      'Northern Veldrin journalist Lena Krell',
      'is cut out of “Northern Veldrin journalist Lena Krell”',
    ],
  ])('%s', (name, written, reason) => {
    expect(noNameReason(name, written)).toBe(reason);
  });

  test.each<[string, string | null]>([
    ['Ada Brun', 'Mayor Ada Brun of Orvik'],
    ['Brun', 'Brun, who is the mayor of Orvik'],
    ['Ada Brun', null],
    ['WHO', 'the WHO'],
    ['US', 'the US'],
    ['BBC', 'BBC'],
    ['Will Harwick', 'Will Harwick'],
    ['May Dahl', 'May Dahl'],
    ['Downing Street', 'Downing Street'],
    ['Ministry of Trade', 'the Ministry of Trade'],
    ['Orvik Post', 'the Orvik Post, a daily of Harwick'],
    ['王毅', '王毅'],
    ['Öystein Äker', 'Äker'],
  ])('but %s may be one', (name, written) => {
    expect(noNameReason(name, written)).toBeNull();
  });
});

test.each([
  ['an aide', null],
  ['two people who know the harbour', null],
  ['most of the companies', null],
  ['They', 'is a pronoun'],
  ['14.05 Searchers', 'has a sign of web pages'],
  ['all the more so given that', null],
  ['a spokesman for the', 'is cut off at its end'],
])('words for a source without a name: %s', (words, reason) => {
  expect(brokenReason(words)).toBe(reason);
});
