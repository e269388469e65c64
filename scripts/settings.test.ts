import { describe, expect, test } from 'vitest';
import { basePath, hostToServe, placeholderInWords, portToServe, SettingError, siteOrigin } from './settings.ts';

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['record', '/record/'],
    ['/record', '/record/'],
    ['//record//', '/record/'],
    ['/a/b/', '/a/b/'],
    ['my path', '/my path/'],
    ['/ünï/', '/ünï/'],
    ['/a%20b', '/a%20b/'],
  ])('%j is %j', (set, path) => expect(basePath({ BASE_PATH: set })).toBe(path));

  test.each([
    ['/a?b/', 'A path has no "?"'],
    ['/a#b/', 'A path has no "#"'],
    ['\\record', 'A path has no "\\\\"'],
    ['/a\nb/', 'A path has no "\\n"'],
    ['/100%/', 'A “%” is written “%25”'],
    ['/../record/', 'It cannot lead up'],
    ['/./', 'It cannot lead up'],
    [
      'https://ann.example/record/',
      'It must be a path, and this is an address. Set `SITE=https://ann.example BASE_PATH=/record/` instead',
    ],
    [
      'https://ann.example/',
      'It must be a path, and this is an address. Set `SITE=https://ann.example` and leave BASE_PATH out',
    ],
    ['record:', 'It must be a path, and this is an address. Set the path below the host'],
  ])('%j is refused: %s', (set, reason) => {
    expect(() => basePath({ BASE_PATH: set })).toThrow(SettingError);
    expect(() => basePath({ BASE_PATH: set })).toThrow(`BASE_PATH=${set}: ${reason}`);
  });
});

describe('SITE', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://ann.example', 'https://ann.example'],
    ['https://ann.example/', 'https://ann.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('%j is %j', (set, origin) => expect(siteOrigin({ SITE: set })).toBe(origin));

  test.each([
    ['ann.example', 'It must be a scheme and a host'],
    ['ftp://ann.example', 'It must be a scheme and a host'],
    ['https://ann:secret@ann.example', 'It would publish a name or a password'],
    ['https://ann.example/record/', 'Set `SITE=https://ann.example BASE_PATH=/record/` instead'],
    ['https://ann.example/?a', 'It must be scheme and host alone'],
  ])('%j is refused: %s', (set, reason) => {
    expect(() => siteOrigin({ SITE: set })).toThrow(SettingError);
    expect(() => siteOrigin({ SITE: set })).toThrow(reason);
  });
});

describe('PORT and HOST', () => {
  test.each([
    [undefined, 4321],
    ['', 4321],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('port %j is %i', (set, port) => expect(portToServe({ PORT: set })).toBe(port));

  test.each(['abc', '-1', '65536', '99999', '1e3', '80 ', '0x50', '8080.5'])('port %j is refused', (set) => {
    expect(() => portToServe({ PORT: set })).toThrow(`PORT=${set}: It must be a whole number`);
  });

  test.each([
    [undefined, null],
    ['', null],
    ['localhost', null],
    ['::1', null],
    ['0.0.0.0', '0.0.0.0'],
  ])('host %j is %j', (set, host) => expect(hostToServe({ HOST: set })).toBe(host));
});

describe('an address that is', () => {
  test.each(['https://record.example', 'https://ann.example.org', 'http://localhost', 'https://desk.test'])(
    'a placeholder, %s, is told, with what to do',
    (address) => {
      expect(placeholderInWords(address)).toMatch(new RegExp(`${address}, is a placeholder.*Set url in site\\.yaml`));
    },
  );

  test.each(['https://record.news', 'https://example-desk.org', 'https://latest.io', 'https://ann.github.io'])(
    'one that can be registered, %s, is not',
    (address) => {
      expect(placeholderInWords(address)).toBeNull();
    },
  );
});
