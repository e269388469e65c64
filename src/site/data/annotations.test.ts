import { expect, test } from 'vitest';
import type { ExportedClaim } from '../../schema/exported.ts';
import { annotationsOf } from './annotations.ts';
import { textInPlace } from './text-in-place.ts';

test('what is not shown of a source is blank, and what is shown stands where it stood', () => {
  const source = '\ufeffHeadline\r\n\r\nNo comments(0)\nFirst 𝒂 line.\nSecond.';
  const paragraphs = ['Headline', 'First 𝒂 line.', 'Second.'].map((words) => {
    const start = source.indexOf(words);
    return { start, end: start + words.length };
  });
  const text = textInPlace(
    paragraphs,
    paragraphs.map(({ start, end }) => source.slice(start, end)),
  );
  expect(text).toBe(`\nHeadline\n${' '.repeat(17)}\nFirst 𝒂 line.\nSecond.\n`);
  for (const { start, end } of paragraphs) expect(text.slice(start, end)).toBe(source.slice(start, end));
});

test('a claim is quoted with what stands around it, and its position counts characters, not their halves', () => {
  const text = `${'😀'.repeat(20)} 𝒂 “We 😀 agree” 𝒃 ${'😀'.repeat(20)}`;
  const start = text.indexOf('We');
  const end = text.indexOf('”');
  const claim = {
    id: '0123456789ab',
    type: 'quotation',
    start,
    end,
    permalink: 'https://a.example/c/',
  } as ExportedClaim;
  const about = {
    address: 'https://a.example/annotations/x.jsonld',
    ...{ label: 'X', source: 'https://a.example/texts/x.txt', page: 'https://a.example/x/', language: 'en', text },
  };
  const [annotation] = annotationsOf(about, [{ claim, note: 'Doe, direct' }]).first.items;
  const [quote, position] = annotation?.target.selector ?? [];
  const points = [...text];
  expect(quote).toMatchObject({ exact: 'We 😀 agree' });
  expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
  expect(`${quote?.prefix}${quote?.suffix}`.isWellFormed()).toBe(true);
  expect(points.slice(position?.start, position?.end).join('')).toBe('We 😀 agree');
  expect(annotation).toMatchObject({
    type: 'Annotation',
    body: [{ value: 'Doe, direct' }, {}, { source: claim.permalink }],
  });
});
