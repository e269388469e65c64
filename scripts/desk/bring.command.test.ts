import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { deskPage } from '../testing/desk-page.ts';

// Articles are brought in by the desk: what was found is shown, settled, and written as `add` would.

const at = deskPage({ view: 'add', width: 1024 });

const sources = async () =>
  Object.keys(await at.scratch.files()).filter((path) => path.startsWith('sources/') && !path.includes('weir'));
const source = (name: string) => at.file(`sources/${name}`);

const pasted = `Ferry line reopens after storm

The ferry line reopened on Tuesday, harbour master Nils Okafor said. “Two boats will sail by noon,” he said.
`;

test('pasted words want a publisher, an address and a day, and are written when they have them', async () => {
  await at.page.getByLabel('Or its text').fill(pasted);
  await at.page.getByRole('button', { name: 'Read it' }).click();
  await at.page.getByRole('heading', { name: 'Ferry line reopens after storm' }).waitFor();
  expect(await sources()).toEqual([]);
  expect(await at.page.getByText('nearly the same text').count()).toBe(0);
  await at.page.getByRole('button', { name: 'Add Enter' }).click();
  await expect.poll(() => at.page.locator('.brought .wrong').textContent()).toBe('This is needed.');
  await expect.poll(() => at.page.evaluate(() => document.activeElement?.id)).toMatch(/-published$/);
  await at.page.getByLabel('Published on').fill('2024-05-07');
  await at.page.getByLabel('Publisher').fill('Coast Gazette');
  await at.page.getByLabel('Address', { exact: true }).fill('https://coast.example/ferry');
  await at.page.getByRole('button', { name: 'Add Enter' }).click();
  await at.page.locator('.slip').waitFor(); // the article lies on the desk
  const slug = '2024-05-07-ferry-line-reopens-after-storm';
  expect(await sources()).toEqual([`sources/${slug}.txt`, `sources/${slug}.yaml`]);
  expect(await source(`${slug}.txt`)).toBe(pasted);
  expect(parse(await source(`${slug}.yaml`))).toMatchObject({
    published: { value: '2024-05-07', basis: 'stated' },
    publisher: 'Coast Gazette',
    url: 'https://coast.example/ferry',
  });
  // The same again is told of.
  await at.openAnew();
  await at.page.getByLabel('Or its text').fill(pasted);
  await at.page.getByRole('button', { name: 'Read it' }).click();
  await at.page.getByLabel(`It is nearly the same text as ${slug}`).waitFor();
  await at.page.getByLabel('Publisher').fill('Coast Gazette');
  await at.page.getByLabel('Published on').fill('2024-05-07');
  const refused = async (address: string, words: string, field: RegExp | null) => {
    await at.page.getByLabel('Address', { exact: true }).fill(address);
    await at.page.getByRole('button', { name: 'Add Enter' }).click();
    await expect.poll(() => at.page.locator('.brought .wrong').allTextContents()).toEqual([words]);
    if (field !== null) expect(await at.page.evaluate(() => document.activeElement?.id)).toMatch(field);
  };
  const again = 'If it is another article all the same, say so below.';
  await refused('https://coast.example/other', `It is the same text as ${slug}. ${again}`, null);
  await at.page.getByLabel(`It is nearly the same text as ${slug}`).check();
  const whole = 'Write a whole one, such as https://post.example/2021/bridge.';
  await refused('coast/other', `"coast/other" is not an address. ${whole}`, /-url$/);
});

const html = `<!doctype html><html lang="en"><head><title>Night trains return | Rail Post</title>
<meta property="og:title" content="Night trains are back"><meta property="og:site_name" content="Rail Post">
<meta property="article:published_time" content="2024-03-04T08:00:00Z"><link rel="canonical" href="https://rail.example/night">
</head><body><nav><a href="/">Home</a></nav><article><h1>Night trains return</h1>
<time>5 March 2024</time><p>Night trains return to the coast line on Sunday, transport minister Asa Lind said on Monday in the capital.</p>
<p>“We have sold nine thousand tickets in a week,” she said. “Nobody had thought that so many would travel by night.”</p>
<p>The trains stopped in 2019, when the operator said that the line lost $3 million a year.</p></article></body></html>`;

test('a page shows what was found, where, and its other candidates', async () => {
  await at.page.locator('input[type=file]').setInputFiles([
    { name: 'night.html', mimeType: 'text/html', buffer: Buffer.from(html) },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
  ]);
  await at.page.getByText('scan.pdf:').waitFor();
  const form = at.page.getByRole('region', { name: 'night.html' });
  await form.waitFor();
  expect(await form.getByLabel('Published on', { exact: true }).inputValue()).toBe('2024-03-04');
  expect(await form.getByLabel('Publisher').inputValue()).toBe('Rail Post');
  expect(await form.getByLabel('Its text').inputValue()).toContain('nine thousand tickets');
  const found = form.getByRole('list', { name: 'Found for headline' });
  expect(await found.textContent()).toContain('Night trains are back');
  await found.getByRole('button', { name: 'Night trains are back' }).click();
  // A day that a page prints in words is chosen as the field takes it.
  const days = form.getByRole('list', { name: 'Found for published on' });
  for (const day of ['2024-03-05', '2024-03-04']) {
    await days.getByRole('button', { name: day }).click();
    expect(await form.getByLabel('Published on', { exact: true }).inputValue()).toBe(day);
  }
  const { violations } = await new AxeBuilder({ page: at.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  await form.getByRole('button', { name: 'Add Enter' }).click();
  await expect.poll(sources).toContainEqual(expect.stringContaining('2024-03-04-night-trains-are-back.txt'));
});

test('what is no address is told of', async () => {
  await at.page.getByLabel('Address of the article').fill('http://127.0.0.1:1/nothing');
  await at.page.getByRole('button', { name: 'Fetch it' }).click();
  await expect.poll(() => at.page.locator('.brought .wrong').textContent()).toContain('http://127.0.0.1:1/nothing');
});
