import { expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const article = `# Council votes for bridge\n\nThe council voted for the bridge on Monday, Mayor Ada Brun said.\n\n`;

test('markup goes, words stay', () => {
  const { text, title } = readMarkdown(
    `${article}> “We *have* waited\n> long enough,” [she](https://x.example "Ann") \`said\`.\n\n- one &amp; two\\*\n- 1. three\n     ![a picture](x.png)\n\n<div>left out</div>\n\n    five\n\n***\n`,
  );
  expect(title).toBe('Council votes for bridge');
  expect(text.split('\n\n').slice(2)).toEqual([
    '“We have waited long enough,” she said.',
    'one & two*',
    'three',
    'five\n',
  ]);
});

test.each(['- ', '> ', '1. ', '>', '* > '])('%s within itself is refused, before it costs', (unit) => {
  for (const times of [100, 8000, 100_000]) {
    expect(() => readMarkdown(`${article}${unit.repeat(times)}x\n`)).toThrow('nested too deeply');
  }
});

test('lists within lists of many lines are refused where their insides would be lost', () => {
  const nested = (depth: number) => Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- item ${i}\n`).join('');
  expect(readMarkdown(`${article}${nested(20)}`).text).toContain('item 19');
  expect(() => readMarkdown(`${article}${nested(40)}`)).toThrow('nested too deeply');
});

test('marks heaped up without sense cost as much as prose', () => {
  const cost = (unit: string) => {
    const markdown = article + unit.repeat(200_000 / unit.length);
    const begin = process.cpuUsage();
    readMarkdown(markdown);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  cost('words '); // the first one loads and compiles
  const most = 20 * Math.max(cost('words '), 50); // a busy machine measures unevenly; the former parser took 100 times more
  for (const unit of [
    '_*a',
    '[a](<',
    '[',
    '](',
    '![',
    '`a``b',
    'a\n=\n',
    '=\n',
    '<!-- ',
    '&#x',
    '\\',
    '*a **b ',
    '[a]: b\n\n',
  ])
    expect(cost(unit), unit).toBeLessThan(most);
});
