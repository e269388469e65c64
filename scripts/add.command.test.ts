import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { chmod, link, mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Scratch } from './testing/scratch.ts';

// The command as it is called, each time in a process of its own.

const article = `Council votes for bridge

By Jane Doe

ORVIK, 3 May 2021 — The council voted for the bridge on Monday, Mayor Ada Brun said. It will cost 40 million crowns.

“We have waited long enough for it,” Brun said after the vote, which had been put off twice in the year before.
`;
const page = `<!doctype html><html lang="en-GB"><head><title>Ferry fares rise | Orvik Post</title>
<meta property="og:site_name" content="Orvik Post"><link rel="canonical" href="https://post.example/ferry">
<meta property="article:published_time" content="2021-05-06T23:10:00-05:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry fares rise</h1><p>Fares on the night ferry will rise by 4 percent
in June, the harbour office said on Thursday. It is the <b>first</b> rise since 2018.</p><p>“We regret it,” said Ole Dahl,
who heads the office, “but the ferry has to pay for itself.”<br>New fares hold from Monday on.</p></article></body></html>`;
const markdown = `---\ntitle: "Library stays open"\ndate: 2021-05-07\nauthor: Bo Ek\nsource: Orvik Post\nurl: https://post.example/library\n---
# Library stays open\n\nThe library will stay **open** on [Sundays](https://x.example), the council said on Friday.\n\n- Readers wrote 300 letters.\n`;
const library = '2021-05-07-library-stays-open';
const options = ['--publisher', 'Orvik Post', '--url', 'https://post.example/a'];

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make({ 'a.txt': article, 'b.html': page, 'c.md': markdown });
  await mkdir(scratch.path('content'));
});
afterEach(() => scratch.remove());

describe('add', () => {
  test('takes several at once, says what was found, and what it takes extracts', async () => {
    const files = ['b.html', 'c.md'].map((name) => scratch.path(name));
    const { code, stdout, stderr } = await scratch.run('add', files);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('added as 2021-05-06-ferry-fares-rise\n  title      Ferry fares rise\n');
    expect(stdout).toContain(
      '2021-05-06, stated. The page itself says “2021-05-06T23:10:00-05:00” (article:published_time).',
    );
    expect(stdout).toContain('2021-05-07, stated. In the front matter of the file: “2021-05-07”.');
    expect(await scratch.files()).toMatchInlineSnapshot(`
      {
        "sources/2021-05-06-ferry-fares-rise.txt": "Ferry fares rise

      Fares on the night ferry will rise by 4 percent in June, the harbour office said on Thursday. It is the first rise since 2018.

      âWe regret it,â said Ole Dahl, who heads the office, âbut the ferry has to pay for itself.â

      New fares hold from Monday on.
      ",
        "sources/2021-05-06-ferry-fares-rise.yaml": "published:
        value: "2021-05-06"
        basis: "stated"
        reason: "The page itself says â2021-05-06T23:10:00-05:00â (article:published_time)."
      publisher: "Orvik Post"
      url: "https://post.example/ferry"
      language: "en-GB"
      draws_on: []
      display: "full"
      notes: []
      intake:
        candidates:
          headline:
            - value: "Ferry fares rise"
              where: "h1"
            - value: "Ferry fares rise"
              where: "title"
          published:
            - value: "2021-05-06T23:10:00-05:00"
              where: "article:published_time"
          publisher:
            - value: "Orvik Post"
              where: "og:site_name"
      ",
        "sources/2021-05-07-library-stays-open.txt": "Library stays open

      By Bo Ek

      The library will stay open on Sundays, the council said on Friday.

      Readers wrote 300 letters.
      ",
        "sources/2021-05-07-library-stays-open.yaml": "published:
        value: "2021-05-07"
        basis: "stated"
        reason: "In the front matter of the file: â2021-05-07â."
      publisher: "Orvik Post"
      url: "https://post.example/library"
      language: "en"
      draws_on: []
      display: "full"
      notes: []
      ",
      }
    `);
    expect((await scratch.run('extract')).code).toBe(0);
  });

  test('keeps a text byte for byte, line ends and byte-order mark included', async () => {
    const text = `\ufeff${article.replaceAll('\n', '\r\n')}`;
    await scratch.put('a.txt', text);
    const { stdout } = await scratch.run('add', [scratch.path('a.txt'), ...options]);
    expect(stdout).toContain(
      'by         Jane Doe\n  published  2021-05-03, stated. Printed in the text: “ORVIK, 3 May 2021 —”.',
    );
    expect(await readFile(scratch.path('content/sources/2021-05-03-council-votes-for-bridge.txt'), 'utf8')).toBe(text);
  });

  test('reads UTF-16 where a byte-order mark says so, and writes UTF-8', async () => {
    await scratch.put('a.txt', Buffer.from(`\ufeff${article}`, 'utf16le'));
    expect((await scratch.run('add', [scratch.path('a.txt'), ...options])).code).toBe(0);
    expect(await readFile(scratch.path('content/sources/2021-05-03-council-votes-for-bridge.txt'), 'utf8')).toBe(
      article,
    );
  });

  test.each([
    ['the day in the name of the file', '2021-05-09-notes.txt', '2021-05-09', 'The day in the name of the file'],
    ['the latest day that the text names', 'notes.txt', '2021-05-03', 'The latest day that the text names'],
  ])('says that a day is only guessed: %s', async (_, name, day, reason) => {
    await scratch.put(name, article.replace('ORVIK, 3 May 2021 — The', 'The').replace('on Monday', 'on 3 May 2021'));
    const { stdout } = await scratch.run('add', [scratch.path(name), ...options]);
    expect(stdout).toContain(`published  ${day}, inferred. ${reason}`);
    expect(stdout).toContain('Note: The day of publication is a guess.');
  });

  test('a byline that is printed with place or day stands once, and no notice of the page is kept', async () => {
    const noticed = page
      .replace('<body>', '<body><div class="cookie-bar"><p>We value your privacy.</p></div>')
      .replace('<article>', '<article class="newsletter">')
      .replace('</h1>', '</h1><p>By Bo Ek in Orvik</p>')
      .replace('</head>', '<meta name="author" content="Bo Ek"></head>')
      .replace('</article>', '<div id="newsletter"><p>Every Thursday in your inbox.</p></div></article>');
    await scratch.put('d.html', noticed);
    const { stdout } = await scratch.run('add', [scratch.path('d.html')]);
    expect(stdout).toContain('by         Bo Ek');
    const text = await readFile(scratch.path('content/sources/2021-05-06-ferry-fares-rise.txt'), 'utf8');
    expect(text).toMatch(/^Ferry fares rise\n\nBy Bo Ek in Orvik\n\nFares on/);
    expect(text).toMatch(/from Monday on\.\n$/);
  });

  test('a slug keeps letters that are a letter of their own elsewhere', async () => {
    await scratch.put('e.txt', article.replace('Council votes', 'Måløy votes in Łódź'));
    const { stdout } = await scratch.run('add', [scratch.path('e.txt'), ...options]);
    expect(stdout).toContain('added as 2021-05-03-maloy-votes-in-lodz-for-bridge');
  });

  test.each([
    [
      'neither publisher nor address',
      [],
      'Give them with options such as `--publisher "Orvik Post" --url https://post.example/2021/bridge`.',
    ],
    [
      'no address',
      options.slice(0, 2),
      'It does not tell its address. Give it with an option such as `--url https://post.example/2021/bridge`.',
    ],
    [
      'half an address',
      [...options.slice(0, 3), 'post.example/a'],
      '"post.example/a" is not an address. Give a whole one with `--url`',
    ],
  ])('says all that it wants: %s', async (_, given, remedy) => {
    const { code, stderr } = await scratch.run('add', [scratch.path('a.txt'), ...given]);
    expect(stderr).toContain(remedy);
    expect(code).toBe(1);
  });

  test('a bad file does not stop the others', async () => {
    await scratch.put('bad.txt', '');
    const { code, stdout, stderr } = await scratch.run('add', [scratch.path('bad.txt'), scratch.path('c.md')]);
    expect(stderr).toContain('bad.txt: not added. The file is empty. Save the article into it again.');
    expect(stdout).toContain('added as 2021-05-07-library-stays-open');
    expect(code).toBe(1);
  });

  test('no file ends a batch: pipes, devices, folders, links without end, pages and marks without end', async () => {
    execFileSync('mkfifo', [scratch.path('pipe.txt')]);
    await symlink('/dev/zero', scratch.path('zero.txt'));
    await symlink(scratch.path('circle.txt'), scratch.path('circle.txt'));
    await mkdir(scratch.path('folder.md'));
    await scratch.put('class.html', `<p class="${'cookie '.repeat(200_000)}">`);
    await scratch.put('paths.html', `<svg>${'<path>'.repeat(100_000)}`);
    await scratch.put('lists.md', `${'- '.repeat(8000)}x\n`);
    await scratch.put('long.html', page.replace('<article>', `<article><p>${'word '.repeat(400_000)}</p>`));
    const refused = [
      'pipe.txt',
      'zero.txt',
      'circle.txt',
      'folder.md',
      'none.txt',
      'class.html',
      'paths.html',
      'lists.md',
      'long.html',
    ];
    const { code, stdout, stderr } = await scratch.run(
      'add',
      [...refused, 'b.html', 'c.md'].map((name) => scratch.path(name)),
    );
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => line.slice(scratch.path('').length));
    expect(lines.map((line) => line.slice(0, 60))).toMatchInlineSnapshot(`
      [
        "/pipe.txt: not added. It is not a file but a pipe or a devic",
        "/zero.txt: not added. It is not a file but a pipe or a devic",
        "/circle.txt: not added. The file cannot be opened. It is a s",
        "/folder.md: not added. It is a folder. Name the files in it.",
        "/none.txt: not added. There is no such file. Look at its nam",
        "/class.html: not added. The page has an element whose classe",
        "/paths.html: not added. The page is nested more than 150 ele",
        "/lists.md: not added. Its lists and quotations are nested to",
        "/long.html: not added. The page has more than 2 million char",
      ]
    `);
    expect(stdout.match(/: added as /g)?.length).toBe(2);
    expect(code).toBe(1);
  });

  test('an address of a page is escaped, and tells no password', async () => {
    await scratch.put(
      'd.html',
      page.replace('https://post.example/ferry', 'https://ann:secret@post.example/a b?c=&quot;d'),
    );
    await scratch.run('add', [scratch.path('d.html')]);
    expect((await scratch.files())['sources/2021-05-06-ferry-fares-rise.yaml']).toContain(
      'url: "https://post.example/a%20b?c=%22d"',
    );
  });

  test.each([
    [
      'a publisher of blanks',
      ['--publisher', '   ', '--url', 'https://post.example/a'],
      'It does not tell its publisher.',
    ],
    ['a day of the year 0', [...options, '--published', '0000-01-01'], 'is not a day of the calendar'],
  ])('refuses %s', async (_, given, reason) => {
    const { code, stderr } = await scratch.run('add', [scratch.path('a.txt'), ...given]);
    expect(stderr).toContain(reason);
    expect(code).toBe(1);
  });

  test('a title of two lines is one line, whatever is in it', async () => {
    await scratch.run('add', [
      ...[scratch.path('a.txt'), ...options, '--published', '2021-05-04'],
      ...['--title', 'Ferry fares\nurl: # x', '--slug', 'ferry'],
    ]);
    expect((await scratch.files())['sources/ferry.yaml']).toContain('\ntitle: "Ferry fares url: # x"\n');
  });

  test('headlines of one day in any script come in', async () => {
    const titles = [
      'Совет голосует за мост',
      '议会投票支持桥梁',
      'المجلس يصوت على الجسر',
      '😀',
      '…!',
      'Editorial',
      'Editorial',
    ];
    for (const [index, title] of titles.entries())
      await scratch.put(
        `${index}.md`,
        `${markdown.replaceAll('Library stays open', title)}\n${`Text number ${index} of its own, and words. `.repeat(9)}\n`,
      );
    const files = titles.map((_, index) => scratch.path(`${index}.md`));
    const { code, stdout } = await scratch.run('add', [...files, '--force']);
    expect(code).toBe(0);
    expect(new Set(stdout.match(/added as .*/g)).size).toBe(titles.length);
  });

  test('a text that is there is added again only by force, under another name', async () => {
    const add = (...args: string[]) => scratch.run('add', [scratch.path('c.md'), ...args]);
    expect((await add()).code).toBe(0);
    expect((await add()).stderr).toContain('the same text as 2021-05-07-library-stays-open');
    expect((await add('--force')).stdout).toContain('added as 2021-05-07-library-stays-open-2');
    expect((await add('--force', '--slug', 'library-again')).code).toBe(0);
    expect((await add('--force', '--slug', 'library-again')).stderr).toContain(
      'There is an article "library-again" already',
    );
  });
});

describe('what stops in the middle leaves both files or none, and can be repeated:', () => {
  let expected: Record<string, string>;
  beforeAll(async () => {
    const whole = await Scratch.make({ 'c.md': markdown });
    await whole.run('add', [whole.path('c.md')]);
    expected = await whole.files();
    await whole.remove();
  });

  test.each([1, 3, 5])('a kill at change %i of the folder', async (last) => {
    const sources = scratch.path('content/sources');
    await mkdir(sources);
    const child = spawn(process.execPath, [resolve('scripts', 'add.ts'), scratch.path('c.md')], {
      env: { ...process.env, CONTENT_DIR: scratch.path('content') },
      stdio: 'ignore',
    });
    let changes = 0;
    const watcher = watch(sources, () => {
      if (++changes === last) child.kill('SIGKILL');
    });
    await once(child, 'close');
    watcher.close();
    const left = Object.entries(await scratch.files()).filter(([path]) => !path.includes('/.'));
    for (const [path, content] of left) expect(content).toBe(expected[path]);
    if (left.some(([path]) => path.endsWith('.txt'))) expect(left.length).toBe(2);
    else expect((await scratch.run('add', [scratch.path('c.md')])).code).toBe(0);
    expect(await scratch.files()).toMatchObject(expected);
  });

  test('what an addition left is named by check:content, and cleared by the next', async () => {
    await scratch.run('add', [scratch.path('c.md')]);
    const whole = await scratch.files();
    const gone = scratch.path('content/sources/.adding-99999999-1-0123abcd');
    await mkdir(gone);
    for (const ending of ['.yaml', '.txt'])
      await rename(scratch.path(`content/sources/${library}${ending}`), `${gone}/${library}${ending}`);
    await link(`${gone}/${library}.yaml`, scratch.path(`content/sources/${library}.yaml`));
    const { stdout, stderr } = await scratch.run('check-content');
    expect(stdout + stderr).toContain(`The addition of "${library}" was stopped when it was all but done.`);
    expect(stdout + stderr).not.toMatch(/stray|source-pair/);
    expect(await scratch.run('add')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`The addition of "${library}" was stopped. It is completed now`),
    });
    expect(await scratch.files()).toEqual(whole);
  });

  test.skipIf(!canMount())('a full disk (skipped where a small file system cannot be mounted)', async () => {
    await scratch.put('long.txt', `${article}${'The bridge is long. '.repeat(10_000)}\n`);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', scratch.path('content')]);
    try {
      const { code, stderr } = await scratch.run('add', [scratch.path('long.txt'), ...options]);
      expect(stderr).toContain(
        `long.txt: not added. ${scratch.path('content/sources')} cannot be written. The disk is full.`,
      );
      expect(code).toBe(1);
      expect(await scratch.files()).toEqual({});
    } finally {
      execFileSync('umount', [scratch.path('content')]);
    }
  });

  test('a folder that is read-only', async () => {
    await chmod(scratch.folder, 0o755);
    await chmod(scratch.path('content'), 0o555);
    // Rights do not stop root: it becomes somebody else.
    const uid = process.getuid?.() === 0 ? 65_534 : -1;
    const { code, stderr } = await scratch.run('add', [scratch.path('c.md')], { uid });
    await chmod(scratch.path('content'), 0o755);
    expect(stderr).toContain(
      `c.md: not added. ${scratch.path('content/sources')} cannot be made. You have no permission.`,
    );
    expect(code).toBe(1);
    expect(await scratch.files()).toEqual({});
  });
});

/** Whether this is root, with the right to mount. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
