import type { Claim, Figure, Quotation } from '../../schema/claim.ts';
import type { CorrectedFields } from '../../schema/correction.ts';
import { dayInWords, figureInWords, modalityInWords, modalityWords } from '../../site/words/format.ts';
import { timeInWords } from '../../site/words/times.ts';
import { readPlainTime } from '../plain-time.ts';

/** A field of the slip: its key, its name, what it is in words, and how it is edited. */
export interface Field {
  readonly name: keyof CorrectedFields;
  readonly key: string;
  readonly label: string;
  /** What it is, as readers see it; null for nothing. */
  readonly shown: string | null;
  /** How it is edited: one of a few, a time, a number, words, or a person. */
  readonly as: 'choice' | 'time' | 'number' | 'words' | 'person' | 'people';
  /** What it is, as it is typed. */
  readonly typed: string;
  readonly choices?: readonly (readonly [value: string, words: string])[];
  /** What stands under it where the program gives no reason. */
  readonly hint?: string;
}

const modes = [
  ['direct', 'Direct'],
  ['partial', 'In part'],
  ['indirect', 'Reported'],
] as const;
/** Each with what it means; the site has the first words. */
const modalities = [
  ['actual', `${modalityWords.actual}: given as a fact`],
  ['forecast', `${modalityWords.forecast}: expected to come`],
  ['target', `${modalityWords.target}: aimed at or promised`],
  ['estimate', `${modalityWords.estimate}: reckoned, not counted`],
  ['', `${modalityInWords(null)}: wished for, or only if something else happens`],
] as const;
const qualifiers = [
  ['', 'none: the number as it stands'],
  ['about', 'about'],
  ['over', 'more than'],
  ['under', 'less than'],
] as const;
const hedges: Readonly<Record<string, string>> = {
  none: 'none',
  about: 'about',
  over: 'more than',
  under: 'less than',
};
const dated = [
  ['statement', 'when something was said'],
  ['event', 'when something happened'],
  ['plan', 'when something is to happen'],
  ['period', 'the period something covers'],
] as const;
const grains = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'interval'].map(
  (grain) => [grain, grain] as const,
);

/** The fields of a claim, in the order of the slip. */
export function fieldsOf(claim: Claim): Field[] {
  switch (claim.type) {
    case 'quotation':
      return [
        choice('mode', '', 'Kind', claim.mode, modes),
        { name: 'exact', key: 'W', label: 'Words', as: 'words', shown: claim.exact, typed: claim.exact },
        person('speaker', 'S', 'Speaker', claim.speaker),
        words('cue', 'C', 'Reported by', claim.cue?.exact ?? null),
        person('to', 'T', 'To', claim.to),
        {
          ...{ name: 'via', key: 'V', label: 'Through', as: 'people' },
          shown: claim.via.map(({ name }) => name).join(', ') || null,
          typed: claim.via.map(({ name }) => name).join('; '),
          hint: 'Separate several with semicolons',
        },
        time('said', 'D', 'Said on', claim.said),
      ];
    case 'figure':
      return [
        { name: 'exact', key: 'W', label: 'Words', as: 'words', shown: claim.exact, typed: claim.exact },
        number(claim),
        words('unit', 'U', 'Unit', claim.unit),
        choice('qualifier', 'H', 'Hedge', claim.qualifier ?? '', qualifiers, hedges[claim.qualifier ?? 'none']),
        words('of', 'O', 'Of', claim.of),
        choice('modality', 'I', 'Stated as', claim.modality ?? '', modalities, modalityInWords(claim.modality)),
        time('period', 'P', 'Time', claim.period),
        person('speaker', 'S', 'Stated by', claim.speaker),
      ];
    case 'date':
      return [
        { name: 'exact', key: 'W', label: 'Words', as: 'words', shown: claim.exact, typed: claim.exact },
        time('edtf', 'D', 'Date', claim.edtf),
        choice('grain', 'H', 'Precision', claim.grain, grains),
        choice('kind', 'I', 'It says', claim.kind, dated),
        words('event', 'O', 'Of', claim.event),
      ];
  }
}

/** What was typed, as the corrections file has it. Throws an error whose message is for the editor. */
export function readTyped({ name, as, choices }: Field, typed: string): CorrectedFields {
  const text = typed.trim();
  const value = (): unknown => {
    if (as === 'people') return text === '' ? [] : text.split(/\s*;\s*/).filter((one) => one !== '');
    if (as === 'number') {
      const number = numberOf(text);
      if (Number.isNaN(number)) throw new Error('Write a number in figures, as in 1,200,000 or 4.5e9.');
      return number;
    }
    if (as === 'time') return text === '' ? null : readPlainTime(text);
    if (as === 'choice') return text === '' && choices?.some(([one]) => one === '') ? null : text;
    if (text !== '') return text;
    if (name === 'exact' || name === 'unit') throw new Error('This cannot be empty.');
    return null;
  };
  return { [name]: value() } as CorrectedFields;
}

/**
 * The fields of a statement that becomes one of another kind: with the marks that stand around it, and of a report that has
 * words in marks, these words alone.
 */
export function kindSet({ start, end, exact }: Claim, mode: Quotation['mode'], text: string): CorrectedFields {
  if (mode === 'indirect') return { mode, marked: false };
  if (/["“‘]$/.test(text.slice(0, start)) || /^["”’]/.test(text.slice(end))) return { mode, marked: true };
  const [inside, ...others] = [...exact.matchAll(/["“]([^"“”]+)["”]/g)].map((match) => match[1] ?? '');
  return inside === undefined || others.length > 0 ? { mode, marked: false } : { mode, marked: true, exact: inside };
}

function numberOf(text: string): number {
  return /^-?[\d,_ ]*\.?\d+(?:e\d+)?$/i.test(text) ? Number(text.replace(/[,_ ]/g, '')) : Number.NaN;
}

/** What is said of words that are no time. */
export const NO_TIME =
  'That is no time. Write, for example, 5 November 2022, May 2031, around 2030, since 2019, 2019 to 2021.';

/** What a time in plain words or in EDTF says, or null where it is none that can be read. */
export function timeTyped(text: string): string | null {
  if (text.trim() === '') return 'no time';
  const edtf = readPlainTime(text);
  return edtf === null ? null : timeInWords(edtf);
}

function choice(
  name: Field['name'],
  key: string,
  label: string,
  value: string,
  choices: Field['choices'],
  shown = choices?.find(([one]) => one === value)?.[1] ?? value,
): Field {
  return { name, key, label, as: 'choice', shown, typed: value, ...(choices && { choices }) };
}

function words(name: Field['name'], key: string, label: string, value: string | null): Field {
  return { name, key, label, as: 'words', shown: value, typed: value ?? '' };
}

function time(name: Field['name'], key: string, label: string, value: string | null): Field {
  return { name, key, label, as: 'time', shown: value === null ? null : `[${timeInWords(value)}]`, typed: value ?? '' };
}

function person(name: Field['name'], key: string, label: string, party: { name: string } | null): Field {
  return { name, key, label, as: 'person', shown: party?.name ?? null, typed: party?.name ?? '' };
}

function number(claim: Figure): Field {
  const typed = claim.value ?? claim.low ?? claim.high;
  return {
    ...{ name: 'value', key: 'A', label: 'Value', as: 'number' },
    shown: figureInWords(claim),
    typed: typed === null ? '' : String(typed),
  };
}

/** How sure the program is, in five bars and in words. */
export function sureness(confidence: number): { bars: number; words: string } {
  const levels = [
    [0.93, 5, 'sure'],
    [0.8, 4, 'fairly sure'],
    [0.6, 3, 'half sure'],
    [0.4, 2, 'unsure'],
  ] as const;
  const [, bars, words] = levels.find(([from]) => confidence >= from) ?? [0, 1, 'a guess'];
  return { bars, words };
}

/** “22 February 2023” */
export function dayShown(day: string): string {
  return dayInWords(day);
}
