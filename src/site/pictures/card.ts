import { colours } from '../drawing/colours.ts';
import { shortened } from '../words/format.ts';
import { coveredWords } from './glyphs.ts';

/** Size of the pictures that stand beside a link to the site. */
export const CARD = { width: 1200, height: 630 };

/** What such a picture says. */
export interface Card {
  /** Its last word wears the line of a quotation, as in the masthead. */
  readonly site: string;
  /** Who published it, and when; or what the site is about. */
  readonly above: string;
  readonly title: string;
  /** How much of each kind is marked: “17 statements”, “10 figures”, “11 dates”. */
  readonly counts: { readonly statements: string; readonly figures: string; readonly dates: string };
}

/** What `satori` draws: a box or words, in the shape of a React element. */
export interface Drawn {
  readonly type: 'div' | 'span';
  readonly key: null;
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: readonly Child[] };
}

type Child = Drawn | string;

/** The longer words are, the smaller they are set; what is longer than the last of a list is cut. In characters and pixels. */
interface Size {
  readonly upTo: number;
  readonly size: number;
}

export type Sizes = readonly [Size, ...Size[]];

const titleSizes: Sizes = [
  { upTo: 60, size: 76 },
  { upTo: 100, size: 64 },
  { upTo: 150, size: 54 },
  { upTo: 180, size: 48 },
];

const [paper, ink, soft] = [colours.paper[0], colours.ink[0], colours.soft[0]];

/** The line that a claim of each kind wears. */
const lines = {
  statements: `4px solid ${colours.quote[0]}`,
  figures: `5px dotted ${colours.figure[0]}`,
  dates: `4px dashed ${colours.date[0]}`,
} as const;

/** The picture as boxes. A title in letters that its fonts lack gives way to the line above it. */
export function drawCard(card: Card): Drawn {
  const above = shortened(coveredWords(card.above), 75);
  const title = coveredWords(card.title);
  return cardOf(card.site, '56px 72px 60px', [
    box({ ...column, flexGrow: 1, justifyContent: 'center' }, [
      ...(title === '' ? [] : [box({ fontSize: 30, color: soft, marginBottom: 20 }, [above])]),
      titleOf(title === '' ? above : title),
    ]),
    box({ gap: 48, fontSize: 30 }, [
      countOf(card.counts.statements, lines.statements),
      countOf(card.counts.figures, lines.figures),
      countOf(card.counts.dates, lines.dates),
    ]),
  ]);
}

export const column = { flexDirection: 'column' } as const;

/** The whole picture: the site's name above all else. `padding` is as in CSS. */
export function cardOf(site: string, padding: string, children: readonly Child[]): Drawn {
  const page = { backgroundColor: paper, color: ink, fontWeight: 400, boxSizing: 'border-box', padding };
  return box({ ...column, ...CARD, ...page }, [nameOf(site), ...children]);
}

/** Words as long as there is room for, and the size that they are set in. */
export function fitted(words: string, sizes: Sizes): { readonly shown: string; readonly size: number } {
  const { upTo, size } = sizes.find((one) => words.length <= one.upTo) ?? sizes.at(-1) ?? sizes[0];
  return { shown: shortened(words, upTo), size };
}

/** The site's name, its last word with the line of a quotation. */
function nameOf(site: string): Drawn {
  const words = coveredWords(site).split(' ');
  const last = words.pop() ?? '';
  return box({ fontSize: 34, fontWeight: 600 }, [
    ...(words.length === 0 ? [] : [box({ marginRight: 9 }, [words.join(' ')])]),
    box({ borderBottom: lines.statements }, [last]),
  ]);
}

function titleOf(title: string): Drawn {
  const { shown, size } = fitted(title, titleSizes);
  return box(
    { fontSize: size, fontWeight: 600, lineHeight: 1.14, letterSpacing: '-0.012em', wordBreak: 'break-word' },
    [shown],
  );
}

function countOf(words: string, line: string): Drawn {
  return box({ borderBottom: line, paddingBottom: 4 }, [words]);
}

/** A box, or words, in the shape that satori takes. */
export function box(style: Drawn['props']['style'], children: readonly Child[]): Drawn {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
