import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Decision } from '../../src/desk/decision.ts';
import type { Sheet } from '../../src/desk/sheet.ts';
import { browserArgs } from '../testing/browser-args.ts';
import { byHand, openDesk, type RunningDesk, weir } from '../testing/desk.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { Scratch } from '../testing/scratch.ts';

// Two editors decide without seeing each other; what they differ in is settled, into the files that are published.

let scratch: Scratch;
const desks: RunningDesk[] = [];

beforeAll(async () => {
  scratch = await Scratch.make(weir);
  desks.push(await openDesk(scratch, 'Ida Berg', '--blind'), await openDesk(scratch, 'Odd', '--blind'));
  desks.push(await openDesk(scratch, 'Chief'));
});
afterAll(async () => {
  for (const { process: child } of desks) child.kill();
  await scratch.remove();
});

const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
const desk = (index: number) => desks[index] as RunningDesk;
async function sheet({ port }: RunningDesk): Promise<Sheet> {
  return (await (await fetch(`http://127.0.0.1:${port}/api/articles/weir`)).json()) as Sheet;
}
async function send(of: RunningDesk, decision: Decision): Promise<void> {
  const origin = `http://127.0.0.1:${of.port}`;
  const headers = { origin, 'content-type': 'application/json' };
  const { status } = await fetch(`${origin}/api/articles/weir`, {
    method: 'POST',
    headers,
    body: JSON.stringify(decision),
  });
  expect(status).toBe(200);
}
const seen = (all: Sheet, ...words: string[]) =>
  all.claims
    .filter(({ claim }) => words.includes(claim.exact))
    .map(({ claim, version }) => ({ id: claim.id, version }));

test('they do not see each other, agree as far as they do, and are settled', async () => {
  const [ida, odd, chief] = [desk(0), desk(1), desk(2)];
  const [one, two, three] = ['The weir is open,', 'We feared the flood,', '$4 million'];
  const all = await sheet(ida);
  await send(ida, { do: 'check', claims: seen(all, one, two, three) });
  expect((await sheet(odd)).claims.every(({ checked }) => checked === null)).toBe(true);
  const theirs = await sheet(odd);
  await send(odd, { do: 'check', claims: seen(theirs, one) });
  await send(odd, {
    do: 'set',
    claims: seen(theirs, two),
    fields: { speaker: 'Rowers’ Guild' },
    reason: 'Its posters.',
  });
  await send(odd, { do: 'drop', claims: seen(theirs, three), reason: 'An estimate.' });
  expect(parse(await file('blind/ida-berg/checks/weir.yaml'))).toHaveLength(3);
  expect(parse(await file('blind/odd/corrections/weir.yaml'))).toMatchObject([
    { do: 'set', fields: { speaker: 'Rowers’ Guild' } },
    { do: 'drop', seen: { exact: '$4 million' } },
  ]);
  expect(await file('corrections/weir.yaml')).toBe(byHand);
  expect((await scratch.run('desk', ['--agreement'])).stdout).toMatch(
    /ida-berg, odd: 2 to settle[\s\S]*quotation, speaker +2 judged by both, 50 % the same, α 0\.\d+|α -?\d/,
  );

  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] });
  const page = await (await browser.newContext({ viewport: { width: 1024, height: 900 } })).newPage();
  await page.goto(`http://127.0.0.1:${chief.port}/#settle`);
  await page.getByRole('heading', { name: '2 disagreements to settle' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const dispute = page.getByRole('listitem').filter({ hasText: 'We feared the flood' });
  expect(await dispute.textContent()).toContain('speaker: Rowers’ Guild');
  const figure = page.getByRole('listitem').filter({ hasText: '$4 million' });
  expect(await figure.getByRole('paragraph').allTextContents()).toEqual([
    '$4 million',
    'As ida-berg has ita figure',
    'As odd has itno figure',
  ]);
  await dispute.getByRole('button', { name: 'As odd has it' }).click();
  await page.getByRole('heading', { name: '1 disagreement to settle' }).waitFor();
  await page.getByRole('listitem').getByRole('button', { name: 'As ida-berg has it' }).click();
  await page.getByRole('heading', { name: 'Nothing to settle' }).waitFor();
  await page.getByRole('button', { name: 'Take over what all agree on: 1' }).click();
  await page.getByRole('button', { name: 'Take over what all agree on' }).waitFor({ state: 'detached' });
  await browser.close();

  const corrections = await file('corrections/weir.yaml');
  expect(corrections.startsWith(byHand)).toBe(true);
  expect(parse(corrections).slice(1)).toMatchObject([{ fields: { speaker: 'Rowers’ Guild' }, reason: 'Its posters.' }]);
  const checks = parse(await file('checks/weir.yaml')) as { by: string; seen: { exact: string } }[];
  expect(checks.map(({ by, seen: { exact } }) => [by, exact])).toEqual([
    ['Chief', two],
    ['Chief', three],
    ['Chief', one],
  ]);
  expect((await scratch.run('extract')).code).toBe(0);
  expect((await scratch.run('check-content')).code).toBe(0);
});

test('blind needs a name', async () => {
  expect((await scratch.run('desk', ['--blind'])).stderr).toContain('--blind goes with --as NAME.');
});
