/** Which form of a verb: “say”, “says”, “said”, “saying”. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

/** Forms that no rule gives, several parted by a bar. */
const irregular: Readonly<Record<string, { past?: string; s?: string; ing?: string }>> = {
  say: { past: 'said' },
  think: { past: 'thought' },
  know: { past: 'knew|known' },
  tell: { past: 'told' },
  foretell: { past: 'foretold' },
  write: { past: 'wrote|written', ing: 'writing' },
  swear: { past: 'swore|sworn' },
  signal: { past: 'signaled|signalled', ing: 'signaling|signalling' },
  label: { past: 'labeled|labelled', ing: 'labeling|labelling' },
  refer: { past: 'referred', ing: 'referring' },
  rebut: { past: 'rebutted', ing: 'rebutting' },
  speak: { past: 'spoke|spoken' },
  come: { past: 'came' },
  take: { past: 'took|taken' },
  put: { past: 'put', ing: 'putting' },
  pay: { past: 'paid' },
  let: { past: 'let', ing: 'letting' },
  hit: { past: 'hit', ing: 'hitting' },
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

/** Forms of a verb. The past is listed before the base, where they are the same (“forecast”, “read”). */
export function inflect(lemma: string): readonly (readonly [VerbForm, string])[] {
  const special = irregular[lemma];
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const ies = /[^aeou]y$/.test(lemma) ? lemma.slice(0, -1) : null; // “denies”
  const s = ies !== null ? `${ies}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = ies === null ? `${stem}ed` : `${ies}ied`;
  const forms = (form: VerbForm, words: string) => words.split('|').map((word) => [form, word] as const);
  return [
    ...forms('past', special?.past ?? past),
    ...forms('s', special?.s ?? s),
    ...forms('ing', special?.ing ?? `${stem}ing`),
    ...forms('base', lemma),
  ];
}
