import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { findParagraphs } from './paragraphs.ts';

const isNoun = (text: string, word: string) =>
  annotate(text, findParagraphs(text), null).tokens.find((token) => token.text === word)?.pos === 'NOUN';

test.each([
  ['The service responded to 871 calls for help.', 'calls', true],
  ['According to figures from the office, rents fell.', 'figures', true],
  ['According to market analysts, rents fell.', 'market', true],
  ['They agreed to market the boats.', 'market', false],
  ["They weighed the bishop's promises at length.", 'promises', true],
  ['The theatre confirmed its hope for a warm hall.', 'hope', true],
  ["It's clear that they promised her to come.", 'come', false],
  ['The two-year yield stood at 3.', 'yield', true],
  ['Nobody answered their calls for help that night.', 'help', true],
  ['They went out to help.', 'help', false],
  ['Maria Lopez calls for help.', 'calls', false],
  ['They went to discuss it.', 'discuss', false],
  ['Catches on this coast have fallen.', 'Catches', true],
  ['Looks like rain.', 'Looks', false],
  ['Gales could gust to 60 mph.', 'gust', false],
  ['The ferry’s grant would rise by a tenth.', 'rise', false],
  ['The grant would rise fees.', 'grant', true],
  ['Ada is an IT clerk in Hale.', 'IT', true],
  ['AND IT RAINS HERE.', 'IT', false],
])('%s – “%s” is a noun: %s', (text, word, wanted) => {
  expect(isNoun(text, word)).toBe(wanted);
});

test.each([
  ['The gap will narrow to a tenth.', 'VERB'],
  ['They took the narrow road.', 'ADJ'],
])('%s – “narrow” is %s', (text, pos) => {
  expect(annotate(text, findParagraphs(text), null).tokens.find((token) => token.text === 'narrow')?.pos).toBe(pos);
});
