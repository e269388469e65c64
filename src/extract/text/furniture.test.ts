import { describe, expect, test } from 'vitest';
import { furnitureReason } from './furniture.ts';

const reasonOf = (line: string) => furnitureReason(line, { start: 0, end: line.length });

describe('page furniture', () => {
  test.each([
    ['No comments:', 'comment counter'],
    ['Comment ( 0)', 'comment counter'],
    ['12 Comments', 'comment counter'],
    ['Post a Comment', 'comment form'],
    ['Read more: Council opens new bridge', 'link to another article'],
    ['  See also: The old bridge  ', 'link to another article'],
    ['Reprinted with permission from The Daily.', 'reprint notice'],
    ['This article was republished with the kind permission of The Daily.', 'reprint notice'],
    ['Share this article on Facebook', 'share buttons'],
    ['Follow us on Telegram', 'call to subscribe or follow'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Subscribe to our newsletter', 'call to subscribe or follow'],
    ['Sign up', 'call to subscribe or follow'],
    ['Copyright by The Daily', 'copyright line'],
    ['© 2021 The Daily', 'copyright line'],
    ['Tags: bridge, council', 'tags'],
    ['All rights reserved.', 'page navigation'],
  ])('%s', (line, reason) => {
    expect(reasonOf(line)).toBe(reason);
  });
});

describe('text', () => {
  test.each([
    [''],
    ['Comments by the mayor drew laughter.'],
    ['No comment, said the mayor.'],
    ['Read more books, the mayor told the school.'],
    ['Share prices fell 4% on Monday.'],
    ['Save for the mayor, nobody spoke.'],
    ['Follow-up talks are due in May.'],
    ['Related costs rose by a third.'],
    ['Advertisement spending rose by a third.'],
    ['Sign in the window said closed for good.'],
    ['Copyright law is to change, the minister said.'],
    [`Read more: ${'the story is long '.repeat(20)}`],
  ])('%s', (line) => {
    expect(reasonOf(line)).toBeNull();
  });
});
