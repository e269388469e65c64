import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Scratch } from '../testing/scratch.ts';
import { keepsPages, pagesIn } from './kept-pages.ts';

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make({});
});
afterEach(() => scratch.remove());

/** What such a file gives: addresses and texts, and why it cannot be read on. */
async function given(name: string, bytes: string | Uint8Array): Promise<string[]> {
  await scratch.put(name, bytes);
  const lines: string[] = [];
  try {
    for await (const page of pagesIn(scratch.path(name)))
      lines.push(
        'fault' in page
          ? `${page.url} ${page.fault.message}`
          : `${page.url} ${page.encoding} ${new TextDecoder().decode(page.bytes)}`,
      );
  } catch (error) {
    lines.push((error as Error).message);
  }
  return lines;
}

/** A record of an archive: what a server answered. */
function record(url: string, headers: string, body: string | Uint8Array, status = '200 OK'): Buffer {
  const answer = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), answer, Buffer.from('\r\n\r\n')]);
}

const HTML = 'Content-Type: text/html; charset=windows-1252';
const first = record('https://post.example/1', HTML, '<p>One</p>');
const second = record('https://post.example/2', 'Content-Type: text/html', '<p>Two</p>');

const firstLine = 'https://post.example/1 windows-1252 <p>One</p>';
const secondLine = 'https://post.example/2 null <p>Two</p>';

test.each([
  ['two pages', [first, second], [firstLine, secondLine]],
  [
    'a picture, a page that is gone, a redirect between them',
    [
      first,
      record('https://post.example/i', 'Content-Type: image/png', 'x'),
      record('https://post.example/g', HTML, '<p>Gone</p>', '410 Gone'),
      record('https://post.example/r', `${HTML}\r\nLocation: /2`, '', '301 Moved'),
      second,
    ],
    [firstLine, secondLine],
  ],
  [
    'a page that was sent packed and in pieces',
    [
      record('https://post.example/p', 'Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync('<p>Packed</p>')),
      record(
        'https://post.example/c',
        'Content-Type: text/html\r\nTransfer-Encoding: chunked',
        '2\r\n<p\r\n1\r\n>\r\n0\r\n\r\n',
      ),
    ],
    ['https://post.example/p null <p>Packed</p>', 'https://post.example/c null <p>'],
  ],
  [
    'a page that is small until it is unpacked',
    [
      record(
        'https://post.example/b',
        'Content-Type: text/html\r\nContent-Encoding: gzip',
        gzipSync(Buffer.alloc(30_000_000, ' ')),
      ),
      second,
    ],
    [
      'https://post.example/b It has more than 10 MB, which no article has. Save its text as .txt, and add that.',
      secondLine,
    ],
  ],
  ['nothing', [], ['The file is empty. Save the article into it again.']],
  [
    'something else',
    [Buffer.from('hello\nworld\n')],
    [
      'It is not an archive of the web (WARC), whatever its name says. Get it again, or save its pages as .html, and add those.',
    ],
  ],
])('an archive of %s', async (_, records, lines) => {
  expect(await given('a.warc', Buffer.concat(records))).toEqual(lines);
  expect(await given('a.warc.gz', Buffer.concat(records.map((one) => gzipSync(one))))).toEqual(lines);
});

test('of an archive that breaks off, what was whole is given, and it is said', async () => {
  const said = 'It breaks off in record 2. Get it again; what was added before that place stays.';
  const plain = Buffer.concat([first, second]);
  expect(await given('a.warc', plain.subarray(0, -9))).toEqual([firstLine, said]);
  const packed = gzipSync(plain);
  const cut = await given('a.warc.gz', packed.subarray(0, -9));
  expect(cut.at(-1)).toBe(said);
  expect(cut).toEqual([firstLine, said]);
});

const saved = (parts: string) =>
  `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://post.example/wall\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n${parts}--B--\r\n`;
const part = (type: string, body: string) =>
  `--B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`;

test('a page that a browser saved whole, without its pictures and the frames of others', async () => {
  const page = part('text/html', '<html><body><p>Caf=C3=A9 W=\r\nall</p></body></html>');
  const frame = part('text/html', '<html><body><p>Buy soap</p></body></html>');
  expect(await given('a.mhtml', saved(page + frame + part('image/png', 'AAAA')))).toEqual([
    'https://post.example/wall utf-8 <html><body><p>Café Wall</p></body></html>',
  ]);
  expect(await given('b.MHT', saved(part('image/png', 'AAAA')))).toEqual([
    'There is no page in it. Save the page as .html, and add that.',
  ]);
});

test.each(['a.warc', 'A.WARC.GZ', 'a.mht', 'a.mhtml'])('%s keeps pages', (name) => expect(keepsPages(name)).toBe(true));
test.each(['a.html', 'a.gz', 'warc', 'a.warc.txt'])('%s does not', (name) => expect(keepsPages(name)).toBe(false));

test('what is no file is said', async () => {
  for (const name of ['no.warc', 'no.mhtml'])
    await expect(pagesIn(scratch.path(name)).next()).rejects.toThrow('There is no such file.');
});
