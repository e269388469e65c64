import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test.each([
  ['https://post.example/2021/bridge?page=2#top', 'https://post.example/2021/bridge?page=2#top'],
  [' HTTPS://Post.example ', 'https://post.example/'],
  ['https://ann:secret@post.example/x?c="d"', 'https://post.example/x?c=%22d%22'],
  ['https://post.example/a b<c>', 'https://post.example/a%20b%3Cc%3E'],
  ["https://post.example/?q=it's|{x}", 'https://post.example/?q=it%27s%7C%7Bx%7D'],
  ['https://почта.example/мост', 'https://xn--80a1acny.example/%D0%BC%D0%BE%D1%81%D1%82'],
])('%s → %s', (given, address) => expect(addressOf(given)).toBe(address));

test.each(['javascript:alert(1)', 'post.example/a', '/a', 'https://', 'http://a b/', 'ftp://post.example', ''])(
  '%s is none',
  (given) => expect(addressOf(given)).toBeNull(),
);
