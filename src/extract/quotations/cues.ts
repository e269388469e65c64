import { inflect, type VerbForm } from '../english/inflect.ts';
import {
  type CueFrame,
  frameLetters,
  linkWords,
  phrasalReportingVerbs,
  reportingVerbs,
} from '../english/reporting-verbs.ts';

/** A reporting verb: its frames, and how surely it reports speech (1 always, 2 mostly, 3 with a quotation only). */
export interface Cue {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
  readonly grade: 1 | 2 | 3;
  /** Which form this is; `ing` has the subject of the clause before. */
  readonly form: VerbForm;
  /** The prepositions behind its object: “charged Lee | with | theft”. */
  readonly links: ReadonlySet<string>;
}

/** Every form of every single-word cue. */
export const cueForms: ReadonlyMap<string, Cue> = buildForms();

/** Phrasal cues by the forms of their first word. */
export const phrasalForms: ReadonlyMap<string, readonly { rest: readonly string[]; cue: Cue }[]> = buildPhrasal();

function buildForms(): Map<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const { grade, frames: letters, lemmas } of reportingVerbs) {
    const frames = frameSet(letters); // one for all, so that it is at hand
    for (const lemma of lemmas.split(' ')) {
      const links = linkWords(lemma);
      for (const [form, word] of inflect(lemma)) {
        if (!forms.has(word)) forms.set(word, { lemma, grade, form, frames, links });
      }
    }
  }
  return forms;
}

function buildPhrasal(): Map<string, { rest: string[]; cue: Cue }[]> {
  const forms = new Map<string, { rest: string[]; cue: Cue }[]>();
  for (const { lemmas, frames, grade } of phrasalReportingVerbs) {
    for (const lemma of lemmas.split(', ')) {
      const [first = '', ...rest] = lemma.split(' ');
      for (const [form, word] of inflect(first)) {
        const cue: Cue = { lemma, grade, form, frames: frameSet(frames), links: linkWords(lemma) };
        forms.set(word, [...(forms.get(word) ?? []), { rest, cue }]);
      }
    }
  }
  // “made the case for” before “made the case”.
  for (const cues of forms.values()) cues.sort((a, b) => b.rest.length - a.rest.length);
  return forms;
}

function frameSet(frames: string): Set<CueFrame> {
  return new Set([...frames].flatMap((letter) => frameLetters[letter] ?? []));
}
