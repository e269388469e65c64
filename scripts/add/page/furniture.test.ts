import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { boxesOf } from './boxes.ts';
import { asideOf } from './furniture.ts';

const blocksIn = (html: string) => blocksOf(parseHTML(`<html><body>${html}</body></html>`).document.documentElement);
const sideOf = (html: string) => {
  const [block] = blocksIn(html);
  return block === undefined ? null : asideOf(block, () => false);
};

test.each([
  ['<p>Watch: a seal climbs the town hall</p>', 'Watch makers in the valley lost 4 percent of their orders.'],
  ['<p>Read more: Ferry fares rise again</p>', 'Read more widely, she told them, and they did.'],
  ['<p>Related: The bridge that moved</p>', 'Related costs came to two million.'],
  ['<p>Staff Writer</p>', 'The staff writer for the mayor left in June.'],
  ['<p>(Reporting by Bo Ek; Editing by Jo Tam)</p>', 'Reporting by hand takes an hour.'],
  ['<p>(Adds quote of the mayor)</p>', '(She adds a spoonful of salt.)'],
  ['<p>[gallery ids="1,2"]</p>', '[The mayor] laughed.'],
  ['<p>Let us know in the comments below</p>', 'They let us know in March.'],
  ['<p>2033.05.19</p>', '2033.05.19 is how the office writes its days.'],
  ['<p>7:10am Monday 2nd March 2009</p>', 'Monday 2 March 2009 was the day on which it fell.'],
  ['<p><time>3 May 2031</time></p>', '<time>3 May 2031</time> is the day that nobody forgets.'],
  ['<p><time>Kl. 3 i går</time></p>', 'Kl. 3 i går'],
  ['<p class="imgCaption">The pier</p>', 'The pier'],
  ['<p>• This article was amended on 4 May.</p>', 'This article of the law was read twice.'],
  [
    '<p><a href="/">Front</a> | <a href="/s">Sport</a> | <a href="/w">Weather</a></p>',
    'Front | Sport | Weather are its parts.',
  ],
])('%s is aside, “%s” is text', (aside, text) => {
  expect(sideOf(aside)).not.toBeNull();
  expect(sideOf(`<p>${text}</p>`)).toBeNull();
});

test('what stands under a heading that calls it something else is no part of the article', () => {
  const html = `<main><p>The wall was mended in March, the harbour office said.</p>
    <div><h3>More from the coast</h3><p>A seal has moved into the old cannery, and will not leave.</p></div>
    <div><h3>More work to do</h3><p>The second wall is to be mended in May.</p></div></main>`;
  const blocks = blocksIn(html);
  const boxed = boxesOf(blocks, ({ nodeName }) => /^(?:MAIN|BODY|HTML)$/.test(nodeName));
  expect(blocks.filter((block) => boxed.has(block)).map(({ text }) => text)).toEqual([
    'More from the coast',
    'A seal has moved into the old cannery, and will not leave.',
  ]);
});

test('a sign that leads to a note is no word of the text, a link of a letter to elsewhere is', () => {
  const [block] = blocksIn('<p>It fell<sup><a href="#n1">[2]</a></sup> in <a href="/x">A</a>.</p>');
  expect(block?.text).toBe('It fell in A.');
});

test('lines of plain text are parted by blank lines and by the signs of lists', () => {
  const blocks = blocksIn('<pre>* One thing\n* Another\n\nThe wall\nfell.\n\n- A third</pre>');
  expect(blocks.map(({ text }) => text)).toEqual(['One thing', 'Another', 'The wall fell.', 'A third']);
});
