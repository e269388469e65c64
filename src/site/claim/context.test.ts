import { describe, expect, test } from 'vitest';
import { quotation } from '../../schema/testing-claims.ts';
import { contextOf } from './context.ts';
import { articleOf } from './testing-article.ts';

describe('the context', () => {
  const long = 'word '.repeat(200).trim();
  const texts = ['Harbour talks', long, 'The quay is full, she said.', long];

  test('is the paragraph between an end and a beginning', () => {
    const article = articleOf(texts, []);
    const { start } = article.paragraphs[2] as { start: number };
    const claim = quotation('The quay is full', { start, end: start + 16, sentence: { start, end: start + 27 } });
    const context = contextOf(claim, article, texts);
    expect(context).toMatchObject({ text: texts[2], offset: start, cut: { start: false, end: false } });
    expect(context.before).toMatch(/^… word (?:word )+word$/);
    expect(context.after).toMatch(/^(?:word )+word …$/);
  });

  test('of a long paragraph it is what stands around the sentence, whole words', () => {
    const article = articleOf(texts, []);
    const start = (article.paragraphs[1]?.start ?? 0) + 500;
    const claim = quotation('word', { start, end: start + 4, sentence: { start, end: start + 4 } });
    const context = contextOf(claim, article, texts);
    expect(context.cut).toEqual({ start: true, end: true });
    expect(context.text).toMatch(/^(?:word )+word$/);
    expect(context.text.length).toBeLessThan(700);
    expect(context.text.slice(start - context.offset, start - context.offset + 4)).toBe('word');
    expect(context.before).toBe('Harbour talks');
  });

  test('the first paragraph has nothing before it, the last nothing after', () => {
    const article = articleOf(['It is full'], []);
    expect(contextOf(quotation('full', { start: 6, end: 10 }), article, ['It is full'])).toMatchObject({
      before: null,
      after: null,
    });
  });
});
