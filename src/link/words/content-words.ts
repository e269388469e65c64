import { plain, wordPattern } from './tokens.ts';

/** What is left of a text for telling whether two say the same. */
export interface Content {
  /** Stems of the words that carry meaning, in order, without numbers. */
  readonly words: readonly string[];
  /** The same, each once. */
  readonly set: ReadonlySet<string>;
  readonly numbers: readonly number[];
  /** Whether it denies something: “not”, “never”, “no”. */
  readonly negative: boolean;
}

/** Words of grammar, and the reporter's own: they say nothing of what is said. Scales go with their numbers. */
const empty: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any each every both either neither other another same all ' +
    'i me my we us our you your he him his she her it its they them their one who whom whose which what ' +
    'and or but nor so yet if then than as of in on at by for with from to into onto upon over under about after before ' +
    'between among during through against within without across along toward towards up down out off per via amid despite ' +
    'while when where how why because since until though although whatever whether also too very just only even still already ' +
    'am is are was were be been being do does did doing done have has had having will would shall should can could may might must ' +
    'not no never n t s said say saying told tell according added there here more most much many less least few own ' +
    'hundred thousand million billion trillion percent cent'
  ).split(' '),
);

const denial: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'neither', 'nobody', 'nothing', 'cannot']);

/** What is known of a word as written: one entry for each word of the language that turned up. */
const readings = new Map<string, { readonly stem: string | null; readonly denies: boolean }>();

/** `"They will not leave 40 ships"` → leave, ship; 40; negative. */
export function contentOf(text: string): Content {
  const words: string[] = [];
  const numbers: number[] = [];
  let negative = false;
  for (const written of text.match(wordPattern) ?? []) {
    if (/^\d/.test(written)) {
      numbers.push(Number(plain(written).replaceAll(',', '.')));
      continue;
    }
    const { stem: root, denies } = readingOf(written);
    if (root !== null) words.push(root);
    if (denies) negative = true;
  }
  return { words, set: new Set(words), numbers, negative };
}

function readingOf(written: string) {
  let reading = readings.get(written);
  if (reading === undefined) {
    const word = plain(written);
    reading = { stem: empty.has(word) ? null : stem(word), denies: denial.has(word) || word.endsWith("n't") };
    readings.set(written, reading);
  }
  return reading;
}

/** Endings of number and tense off, so that “stays open” and “will stay open” share their words. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?<=..)(?:ies|ied)$/, 'y').replace(/(?<=[^aeious])s$|(?<=[aeio])s$/, '');
  const root = bare.replace(/(?<=...)(?:ing|ed)$/, '').replace(/([^aeiouls])\1$/, '$1');
  return root.length >= 3 ? root.replace(/(?<=...)e$/, '') : bare;
}
