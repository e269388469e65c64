import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './serve-headers.ts';

const rules = parseHeaders(
  [
    '# for all',
    '/*',
    '  X-Content-Type-Options: nosniff',
    "  Content-Security-Policy: default-src 'none'; img-src 'self'",
    '',
    '/assets/*.css',
    '  Cache-Control: immutable',
    '/a.b/',
    "  Content-Security-Policy: frame-ancestors 'none'",
  ].join('\r\n'),
);

test('a rule holds for the paths that it matches, from end to end', () => {
  expect(headersFor(rules, '/assets/one/two.css')).toMatchObject({ 'cache-control': 'immutable' });
  expect(headersFor(rules, '/assets/one.css.map')).not.toHaveProperty('cache-control');
  expect(headersFor(rules, '/x/assets/one.css')).not.toHaveProperty('cache-control');
});

test('what several rules say of one header is joined', () => {
  expect(headersFor(rules, '/a.b/')).toEqual({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; img-src 'self', frame-ancestors 'none'",
  });
  expect(headersFor(rules, '/aXb/')['content-security-policy']).toBe("default-src 'none'; img-src 'self'");
});

test.each(['  X-Lonely: header without a path', '/*\n  no header', 'a/path/without/slash'])('refuses %j', (file) => {
  expect(() => parseHeaders(file)).toThrow(/_headers, line \d/);
});
