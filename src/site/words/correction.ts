import type { Applied, Change } from '../../schema/correction.ts';
import { dayInWords, edtfInWords, listInWords, numberInWords, shortened } from './format.ts';
import { modeWords } from './note.ts';

/** Names of fields as a reader would put them; others as they are. */
const names: Readonly<Record<string, string>> = {
  ...{
    exact: 'words marked',
    mode: 'kind of statement',
    marked: 'in quotation marks',
    speaker_words: 'words that name the speaker',
  },
  ...{ with: 'together with', via: 'relayed by', cue: 'words that report it', said: 'date said', to: 'said to' },
  ...{
    group: 'what belongs to one statement',
    low: 'at least',
    high: 'at most',
    modality: 'kind of figure',
    of: 'what it measures',
  },
  ...{ change: 'direction', base: 'compared with', edtf: 'date', event: 'what it dates', anchor: 'worked out from' },
  ...{ qualifier_words: 'words that qualify it' },
};

/** How a field is said to have nothing, where “none” is not the word. */
const absent: Readonly<Record<string, string>> = {
  speaker: 'nobody',
  to: 'nobody',
  speaker_words: 'none in this sentence',
};

const times: ReadonlySet<string> = new Set(['said', 'period', 'base', 'edtf']);
const quoted: ReadonlySet<string> = new Set([
  'exact',
  'speaker_words',
  'qualifier_words',
  'cue',
  'of',
  'event',
  'anchor',
]);

/** Longest stretch of an article that a correction repeats. */
export const LONGEST_WORDS = 60;

/** So much of what two long stretches begin with stays in sight, in characters. */
const KEPT = 16;

/** A field that was changed, in words. */
export interface ChangeWords {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** “Corrected on 5 May 2031: date said: 3 May 2031 (before: not given). It was a Saturday.” */
export function correctionInWords({ do: deed, changes, reason, date }: Applied): { label: string; text: string } {
  const what = changesInWords(changes).map(({ field, was, is }) => `${field}: ${is} (before: ${was})`);
  return {
    label: `${deed === 'add' ? 'Added' : 'Corrected'} on ${dayInWords(date)}`,
    text: what.length === 0 ? reason : `${what.join('; ')}. ${reason}`,
  };
}

/** Each change of a correction. */
export function changesInWords(changes: readonly Change[]): ChangeWords[] {
  return changes.map(({ field, was, is }) => {
    const [before, after] = quoted.has(field) ? withoutCommon(was, is) : [was, is];
    return { field: names[field] ?? field, was: valueInWords(field, before), is: valueInWords(field, after) };
  });
}

/** Words that begin alike, from the last word on that both have: what differs would else be cut off. */
function withoutCommon(was: Change['was'], is: Change['is']): [Change['was'], Change['is']] {
  if (typeof was !== 'string' || typeof is !== 'string') return [was, is];
  if (was.length <= LONGEST_WORDS && is.length <= LONGEST_WORDS) return [was, is];
  let common = 0;
  while (common < was.length && was[common] === is[common]) common++;
  const start = was.lastIndexOf(' ', Math.max(0, common - KEPT)) + 1;
  return start === 0 ? [was, is] : [`… ${was.slice(start)}`, `… ${is.slice(start)}`];
}

function valueInWords(field: string, value: Change['was']): string {
  if (field === 'group') return value === null ? 'counted separately' : 'joined with the neighbouring passage';
  if (value === null) return absent[field] ?? (times.has(field) ? 'not given' : 'none');
  if (Array.isArray(value)) return value.length === 0 ? 'nobody' : listInWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberInWords(value);
  if (field === 'mode' && value in modeWords) return modeWords[value as keyof typeof modeWords];
  if (times.has(field)) return edtfInWords(value);
  return quoted.has(field) ? `“${shortened(value, LONGEST_WORDS)}”` : value;
}
