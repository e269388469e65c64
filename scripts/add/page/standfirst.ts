import { type Block, isProse } from './blocks.ts';
import { named, namesOf } from './furniture.ts';

/** What publishing systems call the lines between a headline and the text that sum it up. */
const called = named(
  'standfirst|dek|deck|sub-?titles?|sub-?head(?:line|ing)?|excerpt|summary|lead|lede|intro|abstract|strapline|teaser-?text|description',
);

/** Where the headline stands in the page; -1 where it is not printed. `keys` are those of the page's headlines. */
export function headlineIn(blocks: readonly Block[], keys: ReadonlySet<string>, first: number): number {
  const before = blocks.slice(0, first + 1);
  const own = before.findLastIndex(({ key }) => keys.has(key));
  return own >= 0 ? own : before.findLastIndex(({ element }) => /^H1$/i.test(element.nodeName));
}

/**
 * Lines under the headline that sum the article up, though a reader may take them for a part of the page: those that the
 * page calls so, and prose that follows the headline at once. `isFree` says of a line that nothing speaks against it.
 */
export function standfirstOf(
  blocks: readonly Block[],
  headline: number,
  first: number,
  isFree: (block: Block) => boolean,
): Block[] {
  if (headline < 0) return [];
  return blocks.slice(headline + 1, first).filter((block, index) => {
    const words = block.text.split(' ').length;
    if (words < 5 || words > 80 || block.linked > 0.3 || block.kind === 'caption' || !isFree(block)) return false;
    const parent = block.element.parentElement;
    const isCalled = called.test(`${namesOf(block.element)} ${parent === null ? '' : namesOf(parent)}`);
    return isCalled || (index === 0 && (isProse(block) || /^(?:P|H[2-4])$/i.test(block.element.nodeName)));
  });
}
