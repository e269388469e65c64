import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { type Mark, markClaims } from './mark-claims.ts';
import { renderBody } from './render-body.ts';

/** An article of paragraphs, each with the words that are marked in it, by id. */
function bodyOf(...paragraphs: [text: string, marks?: Record<string, string>][]) {
  const marks: Mark[] = [];
  const spans = [];
  let start = 0;
  for (const [text, words = {}] of paragraphs) {
    for (const [id, exact] of Object.entries(words)) {
      const at = start + text.indexOf(exact);
      const note = { id: `n-${id}`, length: exact.length };
      marks.push({ id, start: at, end: at + exact.length, className: [id.charAt(0)], number: marks.length + 1, note });
    }
    spans.push({ start, end: start + text.length });
    start += text.length + 1;
  }
  return { slug: 'test', paragraphs: spans, marks };
}

describe('claims in the body', () => {
  test('each is a mark with its id, its number and a link to its note', async () => {
    const marking = bodyOf(['Exports rose 4% in May.', { f1: '4%', d1: 'May' }]);
    expect(await renderBody('Exports rose 4% in May.', marking)).toMatchInlineSnapshot(`
      [
        "<p id="p1">Exports rose <mark id="f1" class="f" data-n="1"><a href="#n-f1" aria-label="4%, figure">4%</a></mark> in <mark id="d1" class="d" data-n="2"><a href="#n-d1" aria-label="May, date">May</a></mark>.</p>",
      ]
    `);
  });

  test('a figure and a date in a quotation stand inside it; its first words link to its note', async () => {
    const marking = bodyOf([
      'It will "reach $5 billion by 2024."',
      { q1: 'reach $5 billion by 2024.', f1: '$5 billion', d1: '2024' },
    ]);
    expect(await renderBody('It will "reach $5 billion by 2024."', marking)).toMatchInlineSnapshot(`
      [
        "<p id="p1">It will "<mark id="q1" class="q" data-n="1"><a href="#n-q1" aria-label="reach, quotation">reach</a> <mark id="f1" class="f" data-n="2"><a href="#n-f1" aria-label="$5 billion, figure">$5 billion</a></mark> by <mark id="d1" class="d" data-n="3"><a href="#n-d1" aria-label="2024, date">2024</a></mark>.</mark>"</p>",
      ]
    `);
  });

  test('a mark over the end of another is cut; the id stands once, the number on the last piece', async () => {
    const marking = bodyOf(['rose by 25% and more', { q1: 'rose by 25%', f1: 'by 25% and' }]);
    expect(await renderBody('rose by 25% and more', marking)).toMatchInlineSnapshot(`
      [
        "<p id="p1"><mark id="q1" class="q" data-n="1"><a href="#n-q1" aria-label="rose, quotation">rose</a> <mark id="f1" class="f" data-n="2"><a href="#n-f1" aria-label="by 25%, figure">by 25%</a></mark></mark><mark class="f"> and</mark> more</p>",
      ]
    `);
  });

  test('marks at the edges of paragraphs stay in theirs', async () => {
    const marking = bodyOf(['Monday to Friday', { d1: 'Monday', d2: 'Friday' }], ['5% off', { f1: '5%' }]);
    expect(await renderBody('Monday to Friday\n\n5% off', marking)).toMatchInlineSnapshot(`
      [
        "<p id="p1"><mark id="d1" class="d" data-n="1"><a href="#n-d1" aria-label="Monday, date">Monday</a></mark> to <mark id="d2" class="d" data-n="2"><a href="#n-d2" aria-label="Friday, date">Friday</a></mark></p>",
        "<p id="p2"><mark id="f1" class="f" data-n="3"><a href="#n-f1" aria-label="5%, figure">5%</a></mark> off</p>",
      ]
    `);
  });

  test('a mark that begins with another links from its first own words', async () => {
    const marking = bodyOf(['4% is too much', { q1: '4% is too much', f1: '4%' }]);
    const [html] = await renderBody('4% is too much', marking);
    expect(html).toContain(' <a href="#n-q1" aria-label="is too much, quotation">is too much</a>');
  });

  test('a headline stays a heading, an opening mark hangs', async () => {
    const marking = bodyOf(['A headline', { q1: 'headline' }], ['“So be it.”']);
    const [headline, text] = await renderBody('# A headline\n\n“So be it.”', marking);
    expect(headline).toMatch(/^<h1 id="p1">/);
    expect(text).toBe('<p id="p2" class="hang">“So be it.”</p>');
  });
});

describe('what looks like markup in an article', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
    ['an <img src=x onerror=y> in it', 'an <img src=x onerror=y> in it', 'an &#x3C;img src=x onerror=y> in it'],
    ['[words](javascript:alert)', 'words', 'words'],
    ['![picture](https://example.org/x.png)', 'picture', 'picture'],
    ['*words*', 'words', 'words'],
    ['--> <!--block-->', '--> <!--block-->', '--> &#x3C;!--block-->'],
  ])('%s is shown as text', async (body, text, html) => {
    expect(await renderBody(body, bodyOf([text]))).toEqual([`<p id="p1">${html}</p>`]);
  });

  test('marks may cross it', async () => {
    const marking = bodyOf(['say <b>no</b>', { q1: '<b>no</b>' }]);
    expect(await renderBody('say <b>no</b>', marking)).toEqual([
      '<p id="p1">say <mark id="q1" class="q" data-n="1"><a href="#n-q1" aria-label="<b>no</b>, quotation">&#x3C;b>no&#x3C;/b></a></mark></p>',
    ]);
  });
});

describe('a body that was changed by hand is refused, as its offsets point elsewhere', () => {
  const tree = (body: string) => remark().parse(body);
  const marking = bodyOf(['Exports rose 4%.', { f1: '4%' }]);

  test.each([
    ['another text', 'Exports rose by 4%.', 0],
    ['a paragraph more', 'Exports rose 4%.\n\nAnother paragraph', 1],
    ['no paragraph', '', 0],
  ])('%s', (_, body, block) => {
    const message = new RegExp(`does not fit its front matter from block ${block} on.*npm run extract`);
    expect(() => markClaims(tree(body), marking)).toThrow(message);
  });
});
