import { Parser } from 'htmlparser2';
import { SAVE_TEXT, Unusable } from './found.ts';

/**
 * More of any of these is no page that a reader was meant to see, and what reads pages would take minutes for it, or end.
 * Large pages of newspapers have 5,000 elements, 30 deep.
 */
const MOST = {
  ...{ elements: 20_000, depth: 150, attributes: 200, classes: 10_000, texts: 200_000, comments: 20_000 },
  // Readers look at all that is in an element, for each element: an element costs its depth, a text its length times that.
  ...{ ancestors: 500_000, nestedText: 50_000_000 },
  // What Defuddle does for pictures and formulas grows with their square.
  ...{ images: 2000, formulas: 1000 },
  // In characters, without scripts and styles.
  text: 2_000_000,
} as const;

const reasons: Readonly<Record<keyof typeof MOST, string>> = {
  elements: `has more than ${MOST.elements} elements`,
  depth: `is nested more than ${MOST.depth} elements deep`,
  attributes: `has an element with more than ${MOST.attributes} attributes`,
  classes: `has an element whose classes have more than ${MOST.classes} characters`,
  texts: `is cut into more than ${MOST.texts} pieces of text`,
  comments: `has more than ${MOST.comments} comments`,
  ancestors: 'has too many elements for how deep they are nested',
  text: `has more than ${MOST.text / 1e6} million characters of text`,
  images: `has more than ${MOST.images} pictures`,
  formulas: `has more than ${MOST.formulas} formulas`,
  nestedText: 'has too much text for how deep it is nested',
};

/**
 * Refuses what is no page to be read, before anything makes a tree of it. It is read by the parser that makes the tree
 * later, so that each element counts, closed or not, of whatever name; up to the first limit, so in linear time.
 */
export function checkHtmlLimits(html: string): void {
  const counts = Object.fromEntries(Object.keys(MOST).map((what) => [what, 0])) as Record<keyof typeof MOST, number>;
  const count = (what: keyof typeof MOST, number: number) => {
    counts[what] = number;
    if (number > MOST[what]) throw new Unusable(`The page ${reasons[what]}, which no article has. ${SAVE_TEXT}`);
  };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentagname: (name) => {
        open.push(name);
        if (/^(?:img|picture|source|video)$/i.test(name)) count('images', counts.images + 1);
        if (/^math$/i.test(name)) count('formulas', counts.formulas + 1);
        count('elements', counts.elements + 1);
        count('depth', counts.depth + 1);
        count('ancestors', counts.ancestors + counts.depth);
        counts.attributes = 0;
      },
      onattribute: (name, value) => {
        count('attributes', counts.attributes + 1);
        if (name.toLowerCase() === 'class') count('classes', value.length);
      },
      onclosetag: () => {
        open.pop();
        count('depth', counts.depth - 1);
      },
      ontext: (text) => {
        if (/^(?:script|style)$/i.test(open.at(-1) ?? '')) return;
        count('texts', counts.texts + 1);
        count('text', counts.text + text.length);
        count('nestedText', counts.nestedText + counts.depth * text.length);
      },
      oncomment: () => count('comments', counts.comments + 1),
    },
    { decodeEntities: true, lowerCaseAttributeNames: false },
  );
  parser.end(html);
}
