import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Decision } from '../../src/desk/decision.ts';
import type { Sheet, SheetClaim } from '../../src/desk/sheet.ts';
import { oneAtATime } from '../build/one-at-a-time.ts';
import { root } from '../build/out-folder.ts';
import { byHand, openDesk, type RunningDesk, weir } from '../testing/desk.ts';
import { Scratch } from '../testing/scratch.ts';

// The desk as it runs: whom it answers, what it writes, and what it leaves when it is killed.

const desks: RunningDesk[] = [];
let scratch: Scratch;

async function open(as = 'Ida'): Promise<RunningDesk> {
  const desk = await openDesk(scratch, as);
  desks.push(desk);
  return desk;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A request with exactly these headers. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>>, body?: unknown): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        let text = '';
        response.on('error', fail); // the desk may be killed in the middle of its answer
        response.on('data', (part: Buffer) => {
          text += part.toString();
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
      },
    );
    asked.on('error', fail);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const own = (port: number) => ({ origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' });

async function sheetAt({ port }: RunningDesk): Promise<Sheet> {
  return JSON.parse((await ask(port, '/api/articles/weir', {})).body) as Sheet;
}
async function send({ port }: RunningDesk, decision: Decision | object): Promise<Answer> {
  return ask(port, '/api/articles/weir', own(port), decision);
}
const seen = (sheet: Sheet, ...words: string[]) =>
  words.map((exact) => {
    const one = sheet.claims.find(({ claim }) => claim.exact === exact) as SheetClaim;
    return { id: one.claim.id, version: one.version };
  });
const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
const isThere = (path: string) =>
  stat(scratch.path(`content/${path}`)).then(
    () => true,
    () => false,
  );

beforeAll(async () => {
  scratch = await Scratch.make(weir);
  await open();
});
afterEach(async () => {
  await scratch.put('content/corrections/weir.yaml', byHand);
});
afterAll(async () => {
  for (const { process: child } of desks) child.kill();
  await scratch.remove();
});
const first = () => desks[0] as RunningDesk;
const words = 'The weir is open,';

describe('whom the desk answers', () => {
  test.each<[string, (port: number) => Record<string, string>, number]>([
    ['its own address', (port) => ({ host: `127.0.0.1:${port}` }), 200],
    ['this machine by its name', (port) => ({ host: `localhost:${port}` }), 200],
    ['another name for this machine', (port) => ({ host: `evil.example:${port}` }), 403],
    ['its address at another port', () => ({ host: '127.0.0.1:1' }), 403],
    ['a page of another site', (port) => ({ host: `127.0.0.1:${port}`, origin: 'https://evil.example' }), 403],
    ['a page at another port', (port) => ({ host: `127.0.0.1:${port}`, origin: 'http://127.0.0.1:1' }), 403],
    ['a page without an origin', (port) => ({ host: `127.0.0.1:${port}`, origin: 'null' }), 403],
    ['an image on another site', (port) => ({ host: `127.0.0.1:${port}`, 'sec-fetch-site': 'cross-site' }), 403],
  ])('%s reads', async (_, headers, status) => {
    const { port } = first();
    for (const path of ['/', '/api/queue', '/api/articles/weir'])
      expect((await ask(port, path, headers(port))).status).toBe(status);
  });

  test.each<[string, (port: number) => Record<string, string>, number]>([
    ['its own page', own, 422],
    ['who says no origin', () => ({ 'content-type': 'application/json' }), 403],
    ['another site', (port) => ({ ...own(port), origin: 'https://evil.example' }), 403],
    [
      'a name that was pointed here',
      (port) => ({ ...own(port), host: 'evil.example', origin: 'http://evil.example' }),
      403,
    ],
    ['a form', (port) => ({ ...own(port), 'content-type': 'text/plain' }), 415],
  ])('%s writes', async (_, headers, status) => {
    const { port } = first();
    expect((await ask(port, '/api/articles/weir', headers(port), { do: 'nothing' })).status).toBe(status);
  });

  test('no other address of this machine', async () => {
    await expect(
      new Promise((done, fail) => {
        request({ host: '127.0.0.2', port: first().port }, done).on('error', fail).end();
      }),
    ).rejects.toThrow('ECONNREFUSED');
  });

  test.each(['../../site.yaml', '..%2fsite', 'nothing', '%00'])('not about %s', async (slug) => {
    expect((await ask(first().port, `/api/articles/${slug}`, {})).status).toBe(404);
  });
});

describe('a decision', () => {
  test('is a file at once, behind what was written by hand; undo and redo are to the byte', async () => {
    const desk = first();
    const sheet = await sheetAt(desk);
    const claims = seen(sheet, words);
    const answer = await send(desk, { do: 'set', claims, fields: { said: '2031-05-01' }, reason: 'By her office.' });
    expect(answer.status).toBe(200);
    const written = await file('corrections/weir.yaml');
    expect(written.startsWith(`${byHand}\n- do: set\n  claim: "${claims[0]?.id}" # ${words}\n`)).toBe(true);
    const { port } = desk;
    await ask(port, '/api/undo', own(port), {});
    expect(await file('corrections/weir.yaml')).toBe(byHand);
    await ask(port, '/api/redo', own(port), {});
    expect(await file('corrections/weir.yaml')).toBe(written);
    await ask(port, '/api/undo', own(port), {});
  });

  test('that is the first of its kind makes its file, and undo takes it away', async () => {
    const desk = first();
    await send(desk, { do: 'check', claims: seen(await sheetAt(desk), words) });
    expect(parse(await file('checks/weir.yaml'))).toMatchObject([{ by: 'Ida' }]);
    expect((await scratch.run('extract')).code).toBe(0);
    expect(await file('articles/weir.md')).toContain('\nchecks:\n');
    await ask(desk.port, '/api/undo', own(desk.port), {});
    expect(await isThere('checks/weir.yaml')).toBe(false);
  });

  test('is never written over what was changed by hand meanwhile', async () => {
    const desk = first();
    const before = await sheetAt(desk);
    const id = seen(before, words)[0]?.id;
    const meanwhile = `${byHand}\n- do: set\n  claim: "${id}"\n  fields: { said: "2031-04-30" }\n  reason: By hand.\n  date: "2031-05-03"\n`;
    await scratch.put('content/corrections/weir.yaml', meanwhile);
    const answer = await send(desk, {
      do: 'set',
      claims: seen(before, words),
      fields: { said: '2031-05-01' },
      reason: 'So.',
    });
    expect(answer.status).toBe(409);
    expect(JSON.parse(answer.body)).toMatchObject({
      error: expect.stringContaining('Somebody else has changed “The weir is open,” meanwhile'),
      sheet: { slug: 'weir' },
    });
    expect(await file('corrections/weir.yaml')).toBe(meanwhile);
    // What is changed elsewhere in the file is no conflict, and stays.
    const other = seen(before, '$4 million');
    expect((await send(desk, { do: 'drop', claims: other, reason: 'An estimate.' })).status).toBe(200);
    expect((await file('corrections/weir.yaml')).startsWith(meanwhile)).toBe(true);
    await scratch.put('content/corrections/weir.yaml', byHand);
    expect((await ask(desk.port, '/api/undo', own(desk.port), {})).status).toBe(409);
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });

  test('makes a speaker, and uses them in all places that are meant', async () => {
    const desk = first();
    const sheet = await sheetAt(desk);
    const claims = seen(sheet, 'We feared the flood,', 'Not one boat will sail,');
    const speaker = { name: 'Hallow Boatmen’s Union', kind: 'organisation', country: 'NO', aliases: [], role: '' };
    const answer = await send(desk, { do: 'new-speaker', claims, speaker, reason: 'The only union of the town.' });
    expect(answer.status).toBe(200);
    expect(await file('speakers/hallow-boatmen-s-union.md')).toBe(
      '---\nname: Hallow Boatmen’s Union\nkind: organisation\ncountry: NO\nroles: []\naliases: []\nwikidata: null\n---\n',
    );
    const after = await sheetAt(desk);
    for (const { id } of claims)
      expect(after.claims.find(({ claim }) => claim.id === id)?.claim).toMatchObject({
        speaker: { id: 'hallow-boatmen-s-union', exact: 'the union' },
      });
    expect((await scratch.run('extract')).code).toBe(0);
    await ask(desk.port, '/api/undo', own(desk.port), {});
    expect(await isThere('speakers/hallow-boatmen-s-union.md')).toBe(false);
    expect(await file('corrections/weir.yaml')).toBe(byHand);
  });

  test('joins a name to a speaker who is known', async () => {
    const desk = first();
    await scratch.put(
      'content/speakers/ida-crane.md',
      '---\n# The mayor.\nname: Ida Marie Crane\nkind: person\ncountry: null\nroles: []\naliases: [I. M. Crane]\nwikidata: null\n---\nA note.\n',
    );
    const answer = await send(desk, { do: 'same-as', name: 'Ida Crane', speaker: 'ida-crane' });
    expect(answer.status).toBe(200);
    expect(await file('speakers/ida-crane.md')).toBe(
      '---\n# The mayor.\nname: Ida Marie Crane\nkind: person\ncountry: null\nroles: []\naliases: [I. M. Crane, Ida Crane]\nwikidata: null\n---\nA note.\n',
    );
    const after = await sheetAt(desk);
    expect(after.claims.find(({ claim }) => claim.exact === words)?.claim).toMatchObject({
      speaker: { id: 'ida-crane' },
    });
    await ask(desk.port, '/api/undo', own(desk.port), {});
  });
});

describe('two desks on one folder', () => {
  test('lose no decision', async () => {
    const [one, two] = [first(), await open('Odd')];
    const sheet = await sheetAt(one);
    const all = sheet.claims.map(({ claim }) => claim.exact);
    const unique = all.filter((exact) => all.indexOf(exact) === all.lastIndexOf(exact));
    expect(unique.length).toBeGreaterThan(5);
    const answers = await Promise.all(
      unique.map((exact, index) => send(index % 2 === 0 ? one : two, { do: 'check', claims: seen(sheet, exact) })),
    );
    expect(answers.map(({ status }) => status)).toEqual(unique.map(() => 200));
    const checks = parse(await file('checks/weir.yaml')) as { claim: string; by: string }[];
    expect(new Set(checks.map(({ claim }) => claim))).toEqual(new Set(seen(sheet, ...unique).map(({ id }) => id)));
    expect(checks).toHaveLength(unique.length);
    expect(new Set(checks.map(({ by }) => by))).toEqual(new Set(['Ida', 'Odd']));
    await scratch.run('extract');
  });
});

describe('a desk that is killed', () => {
  test('leaves whole files, and loses the decision being made at most', async () => {
    for (let round = 0; round < 6; round++) {
      await scratch.put('content/checks/weir.yaml', '[]\n');
      const desk = await open(`Round${round}`);
      const sheet = await sheetAt(desk);
      let answered = 0;
      const sending = (async () => {
        for (const { claim, version } of sheet.claims) {
          const { status } = await send(desk, { do: 'check', claims: [{ id: claim.id, version }] });
          if (status === 200) answered++;
        }
      })().catch((error: NodeJS.ErrnoException) => {
        if (!['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(error.code ?? '')) throw error;
      });
      await sleep(20 + round * 45);
      desk.process.kill('SIGKILL');
      await sending;
      const checks = parse(await file('checks/weir.yaml')) as unknown[];
      // One that was settled and not yet put in place is completed by the next command.
      const { code } = await scratch.run('extract');
      expect(code).toBe(0);
      expect(checks.length).toBeGreaterThanOrEqual(answered);
      expect(checks.length).toBeLessThanOrEqual(answered + 1);
    }
  });
});

test('Ctrl-C stops it', async () => {
  const { process: child } = await open();
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
});

test('told to stop, it ends at once: a request that is not whole and a decision that waits for its turn do not hold it', async () => {
  await scratch.put('content/checks/weir.yaml', '[]\n');
  const desk = await open();
  const claims = seen(await sheetAt(desk), words);
  const unfinished = connect(desk.port, '127.0.0.1');
  unfinished.on('error', () => unfinished.destroy());
  unfinished.write(`POST /api/undo HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nContent-Length: 9\r\n\r\n{`);
  await oneAtATime(
    join(root, '.cache', 'change.lock'),
    async () => {
      const decided = send(desk, { do: 'check', claims }).catch((error: NodeJS.ErrnoException) => error.code);
      await sleep(300);
      desk.process.kill('SIGTERM');
      await once(desk.process, 'exit');
      expect(await decided).toBe('ECONNRESET');
    },
    async () => {},
  );
  expect(desk.process.exitCode).toBe(0);
  expect(await file('checks/weir.yaml')).toBe('[]\n');
});
