import { linkedLemmas, linkWords } from './judgement.ts';

/**
 * What a reporting verb may govern.
 *
 * - `quote`: a marked quotation, on either side
 * - `that`: a clause behind “that” (or “whether”, “how”)
 * - `bare`: a clause without “that”
 * - `after`: may follow an unmarked clause: “The deal is dead, she said”
 * - `result`: the same, where what speaks is a study or a record: “Rents have doubled, a study finds”
 * - `to`: an infinitive: “pledged to leave”
 * - `noun`: a noun phrase or gerund that is the content: “denied the charge”
 * - `of`: a phrase behind “of”, “about” or “against”: “warned of delays”
 * - `for`: whatever phrase follows: “called for a vote”
 * - `whom`: takes an addressee first: “told reporters …”
 * - `question`: any embedded question: “asked what it would cost”
 * - `gerund`: “suggested closing the road”
 */
export type CueFrame =
  | 'quote'
  | 'that'
  | 'bare'
  | 'after'
  | 'result'
  | 'to'
  | 'noun'
  | 'of'
  | 'for'
  | 'whom'
  | 'question'
  | 'gerund';

/** A reporting verb: its frames, and how surely it reports speech (1 always, 2 mostly, 3 with a quotation only). */
export interface Cue {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
  readonly grade: 1 | 2 | 3;
  /** Which form this is; `ing` has the subject of the clause before. */
  readonly form: 'base' | 's' | 'past' | 'ing';
  /** The prepositions behind its object: “charged Lee | with | theft”. */
  readonly links: ReadonlySet<string>;
}

const letters: Readonly<Record<string, CueFrame>> = {
  q: 'quote',
  t: 'that',
  b: 'bare',
  a: 'after',
  r: 'result',
  i: 'to',
  n: 'noun',
  o: 'of',
  f: 'for',
  w: 'whom',
  h: 'question',
  g: 'gerund',
};

/** Lemmas by frames (letters above) and grade. General English news vocabulary. */
const vocabulary: readonly { grade: 1 | 2 | 3; frames: string; lemmas: string }[] = [
  {
    grade: 1,
    frames: 'qtba',
    lemmas: 'say add state declare remark quip insist assert argue contend maintain allege proclaim retort attest',
  },
  { grade: 1, frames: 'qtbaiw', lemmas: 'tell' },
  { grade: 1, frames: 'qtbai', lemmas: 'claim profess' },
  {
    grade: 1,
    frames: 'qtban',
    lemmas: 'reiterate stress emphasize emphasise underline underscore note explain mention',
  },
  {
    grade: 1,
    frames: 'qtba',
    lemmas:
      'write tweet comment observe reply respond counter answer testify conclude continue report recall hint clarify elaborate',
  },
  { grade: 1, frames: 'qta', lemmas: 'post' },
  { grade: 1, frames: 'qtbag', lemmas: 'suggest' },
  { grade: 1, frames: 'qtbao', lemmas: 'joke boast brag complain caution gripe grumble' },
  { grade: 1, frames: 'qtbaiow', lemmas: 'warn' },
  {
    grade: 1,
    frames: 'qtban',
    lemmas: 'announce acknowledge admit concede confirm deny reveal disclose predict affirm reaffirm lament',
  },
  { grade: 1, frames: 'qtbw', lemmas: 'assure inform notify reassure' },
  { grade: 1, frames: 'qtbiw', lemmas: 'remind advise' },
  { grade: 2, frames: 'qtba', lemmas: 'estimate project reckon speculate believe' },
  { grade: 2, frames: 'qtban', lemmas: 'forecast' },
  { grade: 1, frames: 'qtbi', lemmas: 'vow swear threaten guarantee' },
  { grade: 1, frames: 'qtbiw', lemmas: 'pledge promise' },
  { grade: 1, frames: 'qtni', lemmas: 'propose demand' },
  { grade: 1, frames: 'qtn', lemmas: 'recommend dispute' },
  { grade: 1, frames: 'qtiwoh', lemmas: 'ask' },
  { grade: 1, frames: 'qtiwo', lemmas: 'urge' },
  { grade: 1, frames: 'qth', lemmas: 'inquire enquire' },
  { grade: 2, frames: 'qtiw', lemmas: 'beg implore beseech exhort order instruct' },
  { grade: 2, frames: 'iw', lemmas: 'encourage invite command petition lobby direct' },
  { grade: 2, frames: 'i', lemmas: 'offer' },
  { grade: 2, frames: 'qt', lemmas: 'agree object protest specify' },
  { grade: 2, frames: 'tn', lemmas: 'indicate signal highlight request' },
  {
    grade: 2,
    frames: 't',
    lemmas:
      'charge imply decide rule question repeat recount relay convey stipulate determine posit theorize theorise surmise',
  },
  { grade: 2, frames: 'tr', lemmas: 'show find' },
  {
    grade: 2,
    frames: 'qn',
    lemmas:
      'criticize criticise condemn denounce decry deride denigrate blast slam hail praise commend laud applaud reject accuse blame cite',
  },
  { grade: 2, frames: 'qtn', lemmas: 'outline detail describe' },
  {
    grade: 2,
    frames: 'n',
    lemmas:
      'tout bemoan deplore disavow repudiate refute rebut rebuke ridicule mock lambast lambaste castigate berate chide downplay',
  },
  {
    grade: 3,
    frames: 'q',
    lemmas:
      'shout yell cry exclaim whisper mutter interject chant sing read begin opine muse ponder scoff sneer gush rave fume',
  },
  { grade: 3, frames: 'qn', lemmas: 'call dub label brand dismiss welcome quote' },
  // Only with the preposition that makes them speech: “likened the plan to a trap”.
  { grade: 2, frames: '', lemmas: linkedLemmas },
];

const phrasal: readonly { words: string; frames: string; grade: 1 | 2 }[] = [
  { words: 'point out', frames: 'qtba', grade: 1 },
  { words: 'call for', frames: 'f', grade: 2 },
  { words: 'appeal for', frames: 'f', grade: 2 },
  { words: 'plead for', frames: 'f', grade: 2 },
  { words: 'argue for', frames: 'f', grade: 1 },
  { words: 'argue against', frames: 'f', grade: 1 },
  { words: 'insist on', frames: 'qf', grade: 1 },
  { words: 'rule out', frames: 'f', grade: 2 },
  { words: 'hint at', frames: 'f', grade: 1 },
  { words: 'allude to', frames: 'f', grade: 1 },
  { words: 'apologize for', frames: 'f', grade: 1 },
  { words: 'apologise for', frames: 'f', grade: 1 },
  { words: 'play down', frames: 'f', grade: 2 },
  { words: 'speak of', frames: 'f', grade: 2 },
  { words: 'speak about', frames: 'f', grade: 2 },
  { words: 'speak against', frames: 'f', grade: 2 },
  { words: 'speak out against', frames: 'f', grade: 2 },
  { words: 'come out against', frames: 'f', grade: 2 },
  { words: 'talk of', frames: 'f', grade: 2 },
  { words: 'talk about', frames: 'f', grade: 2 },
  { words: 'rail against', frames: 'f', grade: 1 },
  { words: 'lash out at', frames: 'f', grade: 2 },
  { words: 'hit out at', frames: 'f', grade: 2 },
  { words: 'take issue with', frames: 'f', grade: 1 },
  { words: 'take aim at', frames: 'f', grade: 2 },
  { words: 'make the case for', frames: 'f', grade: 1 },
  { words: 'raise concerns about', frames: 'f', grade: 2 },
  { words: 'raise doubts about', frames: 'f', grade: 2 },
  { words: 'raise questions about', frames: 'f', grade: 2 },
  { words: 'raise the possibility of', frames: 'f', grade: 2 },
  { words: 'want to know', frames: 'th', grade: 1 },
  { words: 'call on', frames: 'iw', grade: 2 },
  { words: 'appeal to', frames: 'iw', grade: 2 },
  { words: 'plead with', frames: 'iw', grade: 2 },
  { words: 'go on to say', frames: 'qtba', grade: 1 },
  { words: 'make clear', frames: 'qtb', grade: 1 },
  { words: 'make it clear', frames: 'qtb', grade: 1 },
  { words: 'make plain', frames: 'qtb', grade: 1 },
  { words: 'make it plain', frames: 'qtb', grade: 1 },
  { words: 'make the case', frames: 't', grade: 1 },
  { words: 'make the point', frames: 't', grade: 1 },
  { words: 'make the argument', frames: 't', grade: 1 },
  { words: 'express confidence', frames: 't', grade: 1 },
  { words: 'express hope', frames: 't', grade: 1 },
  { words: 'express the hope', frames: 't', grade: 1 },
  { words: 'express concern', frames: 't', grade: 1 },
  { words: 'express fear', frames: 't', grade: 1 },
  { words: 'express fears', frames: 't', grade: 1 },
  { words: 'express regret', frames: 't', grade: 1 },
  { words: 'express the view', frames: 't', grade: 1 },
  { words: 'voice confidence', frames: 't', grade: 1 },
  { words: 'voice concern', frames: 't', grade: 1 },
  { words: 'voice hope', frames: 't', grade: 1 },
  { words: 'serve notice', frames: 't', grade: 1 },
  { words: 'let it be known', frames: 't', grade: 1 },
  { words: 'put it', frames: 'qa', grade: 1 },
  { words: 'refer to', frames: '', grade: 2 },
];

const irregular: Readonly<Record<string, { past?: string; s?: string; ing?: string }>> = {
  say: { past: 'said' },
  tell: { past: 'told' },
  write: { past: 'wrote|written', ing: 'writing' },
  swear: { past: 'swore|sworn' },
  deny: { past: 'denied', s: 'denies' },
  reply: { past: 'replied', s: 'replies' },
  specify: { past: 'specified', s: 'specifies' },
  clarify: { past: 'clarified', s: 'clarifies' },
  signal: { past: 'signaled|signalled', ing: 'signaling|signalling' },
  label: { past: 'labeled|labelled', ing: 'labeling|labelling' },
  refer: { past: 'referred', ing: 'referring' },
  rebut: { past: 'rebutted', ing: 'rebutting' },
  speak: { past: 'spoke|spoken' },
  come: { past: 'came' },
  take: { past: 'took|taken' },
  put: { past: 'put', ing: 'putting' },
  let: { past: 'let', ing: 'letting' },
  hit: { past: 'hit', ing: 'hitting' },
  testify: { past: 'testified', s: 'testifies' },
  notify: { past: 'notified', s: 'notifies' },
  imply: { past: 'implied', s: 'implies' },
  cry: { past: 'cried', s: 'cries' },
  decry: { past: 'decried', s: 'decries' },
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
          if (!forms.has(word)) {
            forms.set(word, { lemma, grade, form, frames: frameSet(frames), links: linkWords(lemma) });
          }
        }
      }
    }
  }
  return forms;
}

function buildPhrasal(): Map<string, { rest: string[]; cue: Cue }[]> {
  const forms = new Map<string, { rest: string[]; cue: Cue }[]>();
  for (const { words, frames, grade } of phrasal) {
    const [first = '', ...rest] = words.split(' ');
    for (const [form, firsts] of Object.entries(inflect(first)) as [Cue['form'], string[]][]) {
      for (const word of firsts) {
        const cue: Cue = { lemma: words, grade, form, frames: frameSet(frames), links: linkWords(words) };
        forms.set(word, [...(forms.get(word) ?? []), { rest, cue }]);
      }
    }
  }
  // “made the case for” before “made the case”.
  for (const cues of forms.values()) cues.sort((a, b) => b.rest.length - a.rest.length);
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
    ing: (special?.ing ?? `${stem}ing`).split('|'),
    base: [lemma],
  };
}
