import type { Development, HeldOut, Measure } from '../../schema/quality.ts';
import { measures } from '../../schema/quality.ts';
import { counted, dayInWords } from '../words/format.ts';
import { measuredWords, measureWords, reliabilityNouns, sizeNouns } from './words.ts';

/** Of a hundred statements that the program found: how many have the right speaker, none, or a wrong one. */
export interface OfHundred {
  readonly right: number;
  readonly open: number;
  readonly wrong: number;
  /** Whether any was wrong, though they may be too few to make one of a hundred. */
  readonly hasWrong: boolean;
}

/** One measure: on unseen texts, on those used in development, by a person, by other programs. Null where it was not taken. */
export interface MeasureRow {
  readonly what: string;
  readonly heldOut: string;
  readonly development: string | null;
  readonly people: string | null;
  /** `"CQE 92.0"` */
  readonly others: readonly string[];
}

export interface SetView {
  readonly name: string;
  readonly by: string;
  /** `"16 articles, 183 statements"` */
  readonly size: string;
  /** The same of the sets of development that are annotated alike; null where there is none. */
  readonly developmentSize: string | null;
  readonly rows: readonly MeasureRow[];
}

/** A band of confidence. */
export interface BandRow {
  /** `"0.8 to 0.9"` */
  readonly confidence: string;
  readonly count: string;
  /** Right ones of a hundred; of few claims “9 of 13”. */
  readonly right: string;
  /** Of a hundred. */
  readonly expected: string;
}

export interface MeasuredView {
  readonly heldOut: { readonly words: string; readonly sets: readonly SetView[] } | null;
  /** Statements of whole articles, in a sentence; the first set that has them. */
  readonly speakers: { readonly heldOut: OfHundred | null; readonly development: OfHundred | null };
  readonly development: { readonly words: string } | null;
  readonly reliability: readonly { readonly name: string; readonly rows: readonly BandRow[] }[];
}

/** What the Method page says of how well the program does. */
export function measuredView(heldOut: HeldOut | null, development: Development | null): MeasuredView {
  return {
    heldOut:
      heldOut === null
        ? null
        : {
            ...versionOf(heldOut),
            sets: heldOut.sets.map((set) => setView(set, development)),
          },
    speakers: {
      heldOut: ofHundred(heldOut?.sets.map(({ results }) => results) ?? []),
      development: ofHundred(development?.sets.map(({ results }) => results) ?? []),
    },
    development: development === null ? null : versionOf(development),
    reliability: reliabilityOf(development),
  };
}

/** When what was measured: `"Measured on 9 May 2031, with version 1a2b3c4 of the program."` */
function versionOf({ measured, commit }: Pick<HeldOut, 'measured' | 'commit'>): { readonly words: string } {
  const day = dayInWords(measured);
  return { words: commit === null ? measuredWords.version(day) : measuredWords.versionOf(day, commit) };
}

type Results = Partial<Record<Measure, number>>;

/** The three parts make a hundred: what is neither right nor wrong is open. */
function ofHundred(sets: readonly Results[]): OfHundred | null {
  for (const { speaker_right: right, speaker_wrong: wrong } of sets)
    if (right !== undefined && wrong !== undefined) {
      const [a, b] = [Math.round(right), Math.round(wrong)];
      return { right: a, open: 100 - a - b, wrong: b, hasWrong: wrong > 0 };
    }
  return null;
}

type HeldOutSet = HeldOut['sets'][number];

function setView(set: HeldOutSet, development: Development | null): SetView {
  const beside = development?.sets.filter(({ kind }) => set.beside.includes(kind)) ?? [];
  return {
    name: set.name,
    by: set.by,
    size: sizeInWords(set.size),
    developmentSize: beside.length === 0 ? null : beside.map(({ size }) => sizeInWords(size)).join('; '),
    rows: measures.flatMap((measure) => {
      const share = set.results[measure];
      if (share === undefined) return [];
      const same = beside.find(({ results }) => results[measure] !== undefined);
      return [
        {
          what: measureWords[measure],
          heldOut: shareInWords(share),
          development: orNull(same?.results[measure]),
          people: orNull(set.people?.[measure]),
          others: Object.entries(set.others ?? {}).flatMap(([name, results]) =>
            results[measure] === undefined ? [] : [`${name} ${shareInWords(results[measure])}`],
          ),
        },
      ];
    }),
  };
}

function sizeInWords(size: HeldOutSet['size']): string {
  return (Object.keys(sizeNouns) as (keyof typeof sizeNouns)[])
    .flatMap((what) => (size[what] === undefined ? [] : [counted(size[what], sizeNouns[what])]))
    .join(', ');
}

function orNull(share: number | undefined): string | null {
  return share === undefined ? null : shareInWords(share);
}

/** `83` → `"83.0"`, so that the points of a column stand under each other. */
function shareInWords(share: number): string {
  return share.toFixed(1);
}

/** Of fewer than so many a share says little; they are counted out. */
const FEW = 30;

function reliabilityOf(development: Development | null): MeasuredView['reliability'] {
  const bands = development?.reliability.filter(({ of }) => of > 0) ?? [];
  return Object.entries(reliabilityNouns).flatMap(([type, name]) => {
    const ofType = bands.filter((band) => band.type === type).toSorted((a, b) => b.from - a.from);
    if (ofType.length === 0) return [];
    return [
      {
        name,
        rows: ofType.map(({ from, of, right, expected }, index) => ({
          confidence: measuredWords.band(from, ofType[index - 1]?.from),
          count: of.toLocaleString('en-US'),
          right: of < FEW ? measuredWords.few(right, of) : String(Math.round((100 * right) / of)),
          expected: String(Math.round(expected)),
        })),
      },
    ];
  });
}
