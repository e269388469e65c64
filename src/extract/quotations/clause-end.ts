import { contrasts, relatives, subordinators } from '../english/function-words.ts';
import { attitudeForms } from '../english/reporting-verbs.ts';
import { isFronted, relativeStart, startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord } from '../syntax/noun-phrase.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';

const dashes = new Set(['—', '–', '―']);

/** Where a reported clause that begins at `first` ends: before the next report, the contrast, the trailing attribution. */
export function clauseEnd(frame: Frame, first: number, cue: CueMatch, cues: readonly CueMatch[]): number {
  const { items } = frame;
  const asked = cue.kind === 'agent' && items.lower(cue.first) === 'asked'; // “Asked whether it was safe, Lee …”
  const fronted = cue.cue.form === 'ing' && isFronted(items, cue.first);
  // “Among those who said they cared, few came”
  const inFrontedPhrase =
    items.pos(0) === 'ADP' && relatives.has(items.lower(cue.first - 1)) && !commaBefore(items, cue.first);
  const inSubordinate =
    inFrontedPhrase || asked || fronted || (subordinators.has(items.lower(0)) && !commaBefore(items, cue.first));
  let verb = cue.kind === 'noun' && !cue.cue.frames.has('that');
  // “Lee, who says rents doubled, will stand again”
  const inRelative = relativeStart(items, cue.first) !== -1;
  let joined = false; // “… had fallen and wages”: the next verb is of the same clause
  let bracket = 0;
  for (let i = first; i < items.last; i++) {
    const token = items.word(i);
    if (token === null) {
      verb ||= cue.kind !== 'noun' || frame.text.slice(items.at(i).start, items.at(i).end).split(' ').length >= 3;
      continue;
    }
    if (verb && !joined && cue.kind === 'noun' && items.lower(first) !== 'what' && isSecondVerb(items, i)) return i;
    if (token.pos === 'CCONJ') joined = verb;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      verb = true;
      joined = false;
    }
    if (token.text === '(') bracket++;
    if (token.text === ')') bracket--;
    if (bracket > 0) continue;
    if (token.text === ';' && i > first) return i;
    if (dashes.has(token.text) && i > first && verb && !closesLater(items, i, token.text)) return i;
    if (verb && isOccasion(items, i)) return i;
    if (token.text === ',' && i > first) {
      if (inSubordinate && verb) return i;
      if (inRelative && verb && /^(?:VERB|AUX)$/.test(items.pos(i + 1))) return i;
      if (stopsAfterComma(items, i, cues)) return i;
    } else if (
      (token.lower === 'and' || token.lower === 'but') &&
      cues.some(
        (next) =>
          (next.first === i + 1 && startsReport(items, next)) ||
          (verb && next.first === i + 2 && items.pos(i + 1) !== 'PART'),
      ) &&
      i > first
    ) {
      return i;
    } else if (token.lower === 'according' && items.lower(i + 1) === 'to' && i > first) {
      return i;
    } else if (
      token.lower === 'while' &&
      verb &&
      i > first &&
      items.pos(i + 1) !== 'VERB' &&
      (cues.some(({ first: at }) => at > i) || holdsAttitude(items, i + 1)) &&
      startsClause(items, i + 1, false)
    ) {
      return i; // “sales rose while analysts had feared a fall”: the second clause is the reporter’s
    }
  }
  let last = items.last;
  while (last > first && /^[.,;:!?…]$/.test(items.lower(last - 1))) last--;
  return last;
}

/** “while analysts had feared a fall”: what somebody else thinks is set against the report. */
function holdsAttitude(items: Cursor, from: number): boolean {
  for (let i = from; i < items.last && items.lower(i) !== ','; i++) if (attitudeForms.has(items.lower(i))) return true;
  return false;
}

/** “and warned that”, “and offered to”, not “and offered no guarantees”: a second report of the sentence. */
function startsReport(items: Cursor, { last, cue, kind }: CueMatch): boolean {
  if (cue.grade === 1 || kind !== 'verb' || cue.links.size > 0) return true;
  return (
    items.pos(last) === 'QUOTE' ||
    /^(?:that|whether|how|to|on)$/.test(items.lower(last)) ||
    cue.frames.has('noun') ||
    cue.frames.has('for') ||
    cue.frames.has('whom')
  );
}

/** “… in Tuesday's talks”, “… during Monday's debate”: when and where it was said, and no part of it. */
function isOccasion(items: Cursor, i: number): boolean {
  if (!isTimeWord(items, i + 1) || !/^(?:in|at|during|after|before)$/.test(items.lower(i))) return false;
  if (!/^(?:'s|’s)$/.test(items.lower(i + 2))) return false;
  for (let j = i + 3; j < i + 7; j++) {
    if (
      /^(?:talks?|meeting|call|speech|interview|statement|briefing|address|conversation|debate|hearing|conference|summit|session|rally)$/.test(
        items.lower(j),
      )
    )
      return true;
  }
  return false;
}

/** “Her claim that rents had doubled | was repeated”: a verb that joins no other is the sentence’s, not the claim’s. */
function isSecondVerb(items: Cursor, i: number): boolean {
  const [token, before] = [items.word(i), items.word(i - 1)];
  if ((token?.pos !== 'VERB' && token?.pos !== 'AUX') || before === null) return false;
  if (!/^(?:VERB|NOUN|PROPN|ADV|ADJ|NUM)$/.test(before.pos)) return false;
  if (/^(?:is|was|were|are|has|have|had|came|comes|drew|met|made|caused|led|won|will|would)$/.test(token.lower))
    return true;
  // “his remark about dockers | angered voters”: with an object of its own, it is no participle.
  const object = items.pos(i + 1);
  return (
    /(?:ed|s)$/.test(token.lower) &&
    token.pos === 'VERB' &&
    before.pos !== 'VERB' &&
    /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(object)
  );
}

function closesLater(items: Cursor, from: number, dash: string): boolean {
  for (let i = from + 1; i < Math.min(items.last, from + 25); i++) if (items.text(i) === dash) return true;
  return false;
}

function commaBefore(items: Cursor, index: number): boolean {
  for (let i = index - 1; i > 0; i--) if (items.lower(i) === ',') return true;
  return false;
}

/** Whether what follows the comma is the reporter's again. */
function stopsAfterComma(items: Cursor, comma: number, cues: readonly CueMatch[]): boolean {
  const next = items.lower(comma + 1);
  if (
    contrasts.has(next) &&
    (next !== 'even' || contrasts.has(items.lower(comma + 2)) || items.lower(comma + 2) === 'as')
  )
    return true;
  if (next === 'according') return true;
  for (const cue of cues) {
    if (cue.first <= comma || cue.unreal) continue;
    const gap = cue.first - comma;
    if (gap > 14) break;
    if (cue.cue.form === 'ing' && gap <= 2) return true;
    // “, she said”, “, and the union said”, “, analysts say”: a subject, its cue, and an end or a new content.
    if (cue.kind === 'verb' && gap > 1 && isSubjectStretch(items, comma + 1, cue.first)) {
      const behind = items.lower(cue.last);
      const ends =
        behind === '' ||
        /^[.,;!?]$/.test(behind) ||
        isTimeWord(items, cue.last) ||
        /^(?:in|on|at|during|after|through|via|to)$/.test(behind);
      if (ends || /^(?:and|but|as)$/.test(next)) return true;
    }
    if (cue.kind === 'verb' && gap === 1 && cue.cue.frames.has('after')) return true; // “…, said Lee”
  }
  return false;
}

function isSubjectStretch(items: Cursor, first: number, last: number): boolean {
  let noun = false; // “, first announced in May,” has no subject
  for (let i = first; i < last; i++) {
    const token = items.word(i);
    if (token === null) return false;
    if (token.pos === 'VERB' && /^\p{Ll}/u.test(token.text)) return false;
    if (token.text === ',' || token.text === ';' || token.text === ':') return false;
    noun ||= !/^(?:ADV|ADJ|CCONJ|SCONJ|AUX)$/.test(token.pos);
  }
  return noun;
}
