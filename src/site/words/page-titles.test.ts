import { describe, expect, test } from 'vitest';
import { uniqueTitles } from './page-titles.ts';

function titles(pages: Record<string, string[]>): string[] {
  return [...uniqueTitles(Object.entries(pages).map(([id, forms]) => ({ id, forms }))).values()];
}

describe('a page is called', () => {
  test('by its plainest form where no other has it', () => {
    expect(titles({ a: ['Talks', 'Talks, Herald'], b: ['Floods', 'Floods, Herald'] })).toEqual(['Talks', 'Floods']);
  });

  test('by as much more as sets it apart', () => {
    expect(
      titles({
        a: ['Talks', 'Talks, Herald', 'Talks, Herald, 3 May 2030'],
        b: ['Talks', 'Talks, Herald', 'Talks, Herald, 4 May 2030'],
        c: ['Talks', 'Talks, Gazette', 'Talks, Gazette, 4 May 2030'],
      }),
    ).toEqual(['Talks, Herald, 3 May 2030', 'Talks, Herald, 4 May 2030', 'Talks, Gazette']);
  });

  test('by its number where nothing else sets it apart', () => {
    expect(titles({ a: ['Talks'], b: ['Floods'], c: ['Talks'] })).toEqual(['Talks, 1 of 2', 'Floods', 'Talks, 2 of 2']);
  });

  test('plainly where a longer form is the same as the plain one', () => {
    expect(titles({ a: ['Talks', 'Talks'] })).toEqual(['Talks']);
  });
});
