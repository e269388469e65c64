/**
 * What a reporting verb may govern.
 *
 * - `quote`: a marked quotation, on either side
 * - `that`: a clause behind “that” (or “whether”, “how”)
 * - `bare`: a clause without “that”
 * - `after`: may follow an unmarked clause: “The deal is dead, she said”
 * - `to`: an infinitive: “pledged to leave”
 * - `noun`: a noun phrase or gerund that is the content: “denied the charge”
 * - `of`: a phrase behind “of”, “about” or “against”: “warned of delays”
 * - `for`: what is called for
 * - `whom`: takes an addressee first: “told reporters …”
 */
export type CueFrame = 'quote' | 'that' | 'bare' | 'after' | 'to' | 'noun' | 'of' | 'for' | 'whom';

/** A reporting verb: its frames, and how surely it reports speech (1 always, 2 mostly, 3 with a quotation only). */
export interface Cue {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
  readonly grade: 1 | 2 | 3;
  /** Which form this is; `ing` has the subject of the clause before. */
  readonly form: 'base' | 's' | 'past' | 'ing';
}

const letters: Readonly<Record<string, CueFrame>> = {
  q: 'quote',
  t: 'that',
  b: 'bare',
  a: 'after',
  i: 'to',
  n: 'noun',
  o: 'of',
  f: 'for',
  w: 'whom',
};

/** Lemmas by frames (letters above) and grade. General English news vocabulary. */
const vocabulary: readonly { grade: 1 | 2 | 3; frames: string; lemmas: string }[] = [
  {
    grade: 1,
    frames: 'qtba',
    lemmas: 'say add state declare remark quip insist assert argue contend maintain claim allege',
  },
  { grade: 1, frames: 'qtbaw', lemmas: 'tell' },
  {
    grade: 1,
    frames: 'qtban',
    lemmas: 'reiterate stress emphasize emphasise underline underscore note explain mention',
  },
  {
    grade: 1,
    frames: 'qtba',
    lemmas:
      'write tweet comment observe reply respond counter answer joke boast brag complain testify conclude continue caution report recall suggest hint',
  },
  { grade: 1, frames: 'qtbaow', lemmas: 'warn' },
  {
    grade: 1,
    frames: 'qtban',
    lemmas: 'announce acknowledge admit concede confirm deny reveal disclose predict affirm reaffirm lament',
  },
  { grade: 1, frames: 'qtbw', lemmas: 'assure remind inform notify advise reassure' },
  { grade: 2, frames: 'qtba', lemmas: 'estimate forecast project reckon speculate believe' },
  { grade: 1, frames: 'qtbi', lemmas: 'vow pledge promise swear threaten' },
  { grade: 1, frames: 'qtn', lemmas: 'propose recommend demand dispute' },
  { grade: 1, frames: 'qtiwo', lemmas: 'ask urge' },
  { grade: 2, frames: 'qtiw', lemmas: 'beg implore exhort order instruct' },
  { grade: 2, frames: 'qt', lemmas: 'agree' },
  { grade: 2, frames: 'tn', lemmas: 'indicate signal highlight' },
  { grade: 2, frames: 't', lemmas: 'show find charge imply decide rule' },
  {
    grade: 2,
    frames: 'qn',
    lemmas:
      'criticize criticise condemn denounce decry deride denigrate blast slam hail praise commend laud applaud reject accuse blame cite outline detail describe',
  },
  {
    grade: 3,
    frames: 'q',
    lemmas:
      'shout yell cry exclaim whisper mutter interject chant sing read begin recount opine muse ponder scoff sneer gush rave fume',
  },
  { grade: 3, frames: 'qn', lemmas: 'call dub label brand dismiss welcome quote' },
];

const phrasal: readonly { words: readonly string[]; frames: string; grade: 1 | 2 }[] = [
  { words: ['point', 'out'], frames: 'qtba', grade: 1 },
  { words: ['call', 'for'], frames: 'f', grade: 2 },
  { words: ['appeal', 'for'], frames: 'f', grade: 2 },
  { words: ['call', 'on'], frames: 'iw', grade: 2 },
  { words: ['go', 'on', 'to', 'say'], frames: 'qtba', grade: 1 },
  { words: ['make', 'clear'], frames: 'qtb', grade: 1 },
];

const irregular: Readonly<Record<string, { past?: string; s?: string; ing?: string }>> = {
  say: { past: 'said' },
  tell: { past: 'told' },
  write: { past: 'wrote|written', ing: 'writing' },
  swear: { past: 'swore|sworn' },
  deny: { past: 'denied', s: 'denies' },
  reply: { past: 'replied', s: 'replies' },
  testify: { past: 'testified', s: 'testifies' },
  notify: { past: 'notified', s: 'notifies' },
  imply: { past: 'implied', s: 'implies' },
  cry: { past: 'cried', s: 'cries' },
  decry: { past: 'decried', s: 'decries' },
  specify: { past: 'specified', s: 'specifies' },
  forecast: { past: 'forecast|forecasted' },
  find: { past: 'found' },
  show: { past: 'showed|shown' },
  begin: { past: 'began|begun', ing: 'beginning' },
  go: { past: 'went|gone', s: 'goes' },
  make: { past: 'made', ing: 'making' },
  read: { past: 'read' },
  sing: { past: 'sang|sung' },
  admit: { past: 'admitted', ing: 'admitting' },
  quip: { past: 'quipped', ing: 'quipping' },
  beg: { past: 'begged', ing: 'begging' },
  brag: { past: 'bragged', ing: 'bragging' },
  dub: { past: 'dubbed', ing: 'dubbing' },
  slam: { past: 'slammed', ing: 'slamming' },
};

/** Every form of every single-word cue. */
export const cueForms: ReadonlyMap<string, Cue> = buildForms();

/** Phrasal cues by the forms of their first word. */
export const phrasalForms: ReadonlyMap<string, readonly { rest: readonly string[]; cue: Cue }[]> = buildPhrasal();

function buildForms(): Map<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const { grade, frames, lemmas } of vocabulary) {
    for (const lemma of lemmas.split(' ')) {
      for (const [form, words] of Object.entries(inflect(lemma)) as [Cue['form'], string[]][]) {
        for (const word of words) {
          if (!forms.has(word)) forms.set(word, { lemma, grade, form, frames: frameSet(frames) });
        }
      }
    }
  }
  return forms;
}

function buildPhrasal(): Map<string, { rest: string[]; cue: Cue }[]> {
  const forms = new Map<string, { rest: string[]; cue: Cue }[]>();
  for (const { words, frames, grade } of phrasal) {
    const [first = '', ...rest] = words;
    for (const [form, firsts] of Object.entries(inflect(first)) as [Cue['form'], string[]][]) {
      for (const word of firsts) {
        const cue: Cue = { lemma: words.join(' '), grade, form, frames: frameSet(frames) };
        forms.set(word, [...(forms.get(word) ?? []), { rest, cue }]);
      }
    }
  }
  return forms;
}

function frameSet(frames: string): Set<CueFrame> {
  return new Set([...frames].map((letter) => letters[letter] as CueFrame));
}

/** Forms of a verb. The past is listed before the base, where they are the same (“forecast”, “read”). */
function inflect(lemma: string): Record<Cue['form'], string[]> {
  const special = irregular[lemma];
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return {
    past: (special?.past ?? `${stem}ed`).split('|'),
    s: [special?.s ?? s],
    ing: [special?.ing ?? `${stem}ing`],
    base: [lemma],
  };
}
