import { colours } from '../drawing/colours.ts';
import { shortened } from '../words/format.ts';
import { box, cardOf, column, type Drawn, fitted, type Sizes } from './card.ts';
import { coveredWords } from './glyphs.ts';

/** What the picture of a statement or figure says. */
export interface ClaimCard {
  readonly site: string;
  readonly who: string;
  /** “quoted in part, 30 December 2022”. */
  readonly how: string;
  /** The very words, or the beginning of the report. */
  readonly words: string;
  /** The sentence of the article that they stand in, where they say little by themselves. */
  readonly around: string | null;
  /** Publisher and day. */
  readonly source: string;
  /** The article's headline. */
  readonly title: string;
  readonly kind: 'quotation' | 'report' | 'figure';
}

const sizes: Sizes = [
  { upTo: 36, size: 68 },
  { upTo: 110, size: 54 },
  { upTo: 180, size: 44 },
  { upTo: 300, size: 36 },
];

const soft = colours.soft[0];

/** The line at the side, of the kind that the claim wears in its article. */
const lines = {
  quotation: `6px solid ${colours.quote[0]}`,
  report: `3px solid ${colours.quote[0]}`,
  figure: `7px dotted ${colours.figure[0]}`,
} as const;

/** The picture as boxes. Words in letters that its fonts lack give way to “…”. */
export function drawClaimCard({ site, who, how, words, around, source, title, kind }: ClaimCard): Drawn {
  const { shown, size } = fitted(coveredWords(words) || '…', sizes);
  return cardOf(site, '48px 72px 52px', [
    box({ ...column, flexGrow: 1, justifyContent: 'center' }, [
      box({ fontSize: 38, fontWeight: 600 }, [shortened(coveredWords(who) || '…', 50)]),
      box({ fontSize: 28, color: soft, marginBottom: 22 }, [shortened(coveredWords(how), 80)]),
      box({ fontSize: size, lineHeight: 1.22, borderLeft: lines[kind], paddingLeft: 28, wordBreak: 'break-word' }, [
        shown,
      ]),
      ...(around === null
        ? []
        : [box({ fontSize: 27, lineHeight: 1.35, color: soft, marginTop: 22 }, [coveredWords(around)])]),
    ]),
    box({ fontSize: 27, fontWeight: 600 }, [shortened(coveredWords(source), 75)]),
    box({ fontSize: 24, color: soft }, [shortened(coveredWords(title), 90)]),
  ]);
}
