import { inflect } from './inflect.ts';
import { wordList } from './word-list.ts';

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

/** The letters that stand for frames in the tables below. */
export const frameLetters: Readonly<Record<string, CueFrame>> = {
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

/** Verbs by what stands behind their object: “charged Lee with theft”, “likened the plan to a trap”. */
const links: Readonly<Record<string, string>> = {
  accuse: 'of',
  applaud: 'for',
  attack: 'for over',
  berate: 'for over',
  blame: 'for on',
  blast: 'for over as',
  brand: 'as',
  castigate: 'for over',
  characterise: 'as',
  characterize: 'as',
  charge: 'with',
  chide: 'for',
  commend: 'for',
  compare: 'to',
  condemn: 'for over as',
  congratulate: 'for on',
  credit: 'with for',
  criticise: 'for over as',
  criticize: 'for over as',
  decry: 'for over as',
  denounce: 'for as',
  depict: 'as',
  deride: 'as',
  describe: 'as',
  dismiss: 'as',
  fault: 'for',
  hail: 'as',
  label: 'as',
  lambast: 'for over as',
  lambaste: 'for over as',
  liken: 'to',
  mock: 'for as',
  paint: 'as',
  portray: 'as',
  praise: 'for',
  rebuke: 'for over',
  remind: 'of about',
  'refer to': 'as',
  ridicule: 'for as',
  slam: 'for over as',
  thank: 'for',
};

/** Verbs that report with their preposition only. */
const linkedVerbs =
  'attack characterise characterize compare congratulate credit depict fault liken paint portray thank';

const none = wordList([]);
const linkSets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(links).map(([lemma, words]) => [lemma, wordList(words)]),
);

/** The prepositions that lead from a verb's object to what is said of it. */
export function linkWords(lemma: string): ReadonlySet<string> {
  return linkSets.get(lemma) ?? none;
}

/** Lemmas by frames (letters above) and grade: how surely they report speech, 1 always, 2 mostly, 3 with a quotation only. */
export const reportingVerbs: readonly { grade: 1 | 2 | 3; frames: string; lemmas: string }[] = [
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
    lemmas: 'write tweet comment observe reply respond counter answer testify conclude hint clarify',
  },
  { grade: 1, frames: 'qta', lemmas: 'continue elaborate' },
  { grade: 1, frames: 'qtbag', lemmas: 'report recall' },
  { grade: 1, frames: 'qta', lemmas: 'post' },
  { grade: 1, frames: 'qtbag', lemmas: 'suggest' },
  { grade: 1, frames: 'qtbao', lemmas: 'joke boast brag complain caution gripe grumble' },
  { grade: 1, frames: 'qtbaiow', lemmas: 'warn' },
  {
    grade: 1,
    frames: 'qtban',
    lemmas: 'announce acknowledge admit concede confirm predict foretell affirm reaffirm lament',
  },
  { grade: 1, frames: 'qtbn', lemmas: 'deny' },
  { grade: 1, frames: 'qtba', lemmas: 'reveal disclose' },
  { grade: 1, frames: 'qtbw', lemmas: 'assure inform notify reassure' },
  { grade: 1, frames: 'qtbiw', lemmas: 'remind advise' },
  { grade: 2, frames: 'qtba', lemmas: 'estimate project reckon speculate believe' },
  { grade: 2, frames: 'tb', lemmas: 'think' },
  { grade: 2, frames: 'qtban', lemmas: 'forecast' },
  { grade: 1, frames: 'qtbi', lemmas: 'swear threaten guarantee' },
  { grade: 1, frames: 'qtbin', lemmas: 'vow' },
  { grade: 1, frames: 'qtbiwn', lemmas: 'pledge promise' },
  { grade: 1, frames: 'qtni', lemmas: 'propose demand' },
  { grade: 1, frames: 'qtn', lemmas: 'recommend dispute' },
  { grade: 1, frames: 'qtiwh', lemmas: 'ask' },
  { grade: 1, frames: 'qtiwon', lemmas: 'urge' },
  { grade: 1, frames: 'qth', lemmas: 'inquire enquire' },
  { grade: 2, frames: 'qtiw', lemmas: 'beg implore beseech exhort order instruct' },
  { grade: 2, frames: 'iw', lemmas: 'encourage invite command petition lobby direct' },
  { grade: 2, frames: 'it', lemmas: 'offer' },
  { grade: 2, frames: 'qt', lemmas: 'agree object protest specify' },
  { grade: 2, frames: 'tnr', lemmas: 'indicate' },
  { grade: 2, frames: 'tn', lemmas: 'signal highlight request' },
  {
    grade: 2,
    frames: 't',
    lemmas:
      'accept charge imply decide rule question repeat recount relay convey stipulate determine posit theorize theorise surmise',
  },
  { grade: 2, frames: 'tr', lemmas: 'show find' },
  { grade: 2, frames: 'qn', lemmas: 'accuse blame cite' },
  // A stance towards something: of its words only those between marks are reported.
  {
    grade: 3,
    frames: 'qn',
    lemmas:
      'criticize criticise condemn denounce decry deride denigrate blast slam hail praise commend laud applaud reject',
  },
  { grade: 2, frames: 'qtn', lemmas: 'outline detail describe' },
  {
    grade: 3,
    frames: 'n',
    lemmas:
      'tout bemoan deplore disavow repudiate refute rebut rebuke ridicule mock lambast lambaste castigate berate chide downplay',
  },
  {
    grade: 3,
    frames: 'qt',
    lemmas: 'shout yell whisper mutter',
  },
  {
    grade: 3,
    frames: 'q',
    lemmas: 'cry exclaim interject chant sing read begin opine muse ponder scoff sneer gush rave fume',
  },
  { grade: 3, frames: 'qn', lemmas: 'call dub label brand dismiss welcome quote express voice' },
  // Only with the preposition that makes them speech: “likened the plan to a trap”.
  { grade: 2, frames: '', lemmas: linkedVerbs },
];

/** The same of several words each, parted by commas. */
export const phrasalReportingVerbs: typeof reportingVerbs = [
  { grade: 1, frames: 'qtba', lemmas: 'point out, go on to say' },
  {
    grade: 2,
    frames: 'f',
    lemmas:
      'call for, appeal for, plead for, rule out, play down, speak against, speak out against, come out against, raise the possibility of',
  },
  {
    grade: 1,
    frames: 'f',
    lemmas: 'argue for, argue against, hint at, apologize for, apologise for, rail against, make the case for',
  },
  { grade: 1, frames: 'qf', lemmas: 'insist on' },
  { grade: 1, frames: 'th', lemmas: 'want to know' },
  { grade: 2, frames: 'iw', lemmas: 'call on, appeal to, plead with' },
  { grade: 1, frames: 'qtb', lemmas: 'make clear, make it clear, make plain, make it plain' },
  {
    grade: 1,
    frames: 't',
    lemmas:
      'make the case, make the point, make the argument, express confidence, express hope, express the hope, express concern, express fear, express fears, express regret, express optimism, express surprise, express disappointment, express doubt, express doubts, express frustration, express alarm, express outrage, express satisfaction, express a wish, express the wish, express a belief, express the belief, express disbelief, express the view, voice confidence, voice concern, voice hope, serve notice, let it be known',
  },
  { grade: 1, frames: 'qa', lemmas: 'put it' },
  { grade: 2, frames: '', lemmas: 'refer to' },
  // A topic: of its words only those between marks are reported.
  {
    grade: 3,
    frames: 'f',
    lemmas:
      'allude to, point to, pay tribute to, speak of, speak about, talk of, talk about, lash out at, hit out at, take issue with, take aim at, raise concerns about, raise doubts about, raise questions about',
  },
];

/** Every form of verbs that tell what somebody thinks and need not have said. */
export const attitudeForms = wordList(
  'fear hope think expect worry wish want doubt know'
    .split(' ')
    .flatMap((lemma) => inflect(lemma).map(([, form]) => form)),
);
