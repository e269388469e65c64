import { reasonsFor, tracedFields } from '../../src/editing/reasons.ts';
import { overlaps, type Span } from '../../src/extract/text/span.ts';
import type { TracedField, TraceStep } from '../../src/extract/text/trace.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Applied, Change } from '../../src/schema/correction.ts';
import { placeAt } from '../../src/schema/reading/text-faults.ts';

/** All that is known of what happened to a text. */
export interface Happened {
  /** The source, for messages. */
  readonly name: string;
  readonly text: string;
  /** What the extractor decided, in order. */
  readonly steps: readonly TraceStep[];
  /** What it found, before corrections. */
  readonly found: readonly Claim[];
  /** Claims as the site has them. */
  readonly claims: readonly Claim[];
  /** What editors corrected. */
  readonly log: readonly Applied[];
}

/** The stage that tells of words and their parts of speech. */
const TOKENS = 'text/annotate';

/**
 * The lines of `npm run explain` about a place: each claim that stands there, or whose speaker or cue does, why it has what it has, and
 * who corrected it; then every decision of the extractor about the place. With `tokens` also the words of the sentence.
 */
export function storyOf({ name, text, steps, found, claims, log }: Happened, place: Span, tokens: boolean): string[] {
  const { line, column } = placeAt(text, place.start);
  const lines = [
    `${name}:${line}:${column}  ${words(text, { start: place.start - 30, end: place.start })}▸${words(text, { start: place.start, end: place.start + 50 })}`,
  ];
  const there = claims.filter((claim) => partsOf(claim).some((part) => overlaps(part, place)));
  const dropped = log.filter((applied) => applied.do === 'drop' && overlaps(applied.at, place));
  if (there.length === 0 && dropped.length === 0) lines.push('', 'No claim stands here.');
  for (const claim of there) {
    const before = found.find(({ id }) => id === claim.id);
    const corrections = log.filter((applied) => applied.claim === claim.id);
    const about = [claim, ...(before === undefined ? [] : [before])].flatMap(partsOf);
    const decided = steps.filter((step) => about.some((part) => overlaps(part, step)));
    lines.push('', ...claimStory(text, claim, decided, corrections));
  }
  for (const applied of dropped) lines.push('', `“${applied.exact}” was dropped ${byEditor(applied)}`);
  const here = steps.filter((step) => overlaps(step, place));
  if (tokens) lines.push('', 'Words:', ...here.filter(({ stage }) => stage === TOKENS).map(({ why }) => why));
  lines.push('', 'All decisions about this place, in order:');
  for (const step of here) if (step.stage !== TOKENS) lines.push(...stepLines(text, step));
  lines.push('', ...there.map((claim) => JSON.stringify(claim, null, 2)));
  return lines;
}

/** Where a claim stands, and the words of its speaker and cue. */
function partsOf(claim: Claim): Span[] {
  const named = claim.type === 'date' ? null : claim.speaker;
  const cue = claim.type === 'quotation' ? claim.cue : null;
  return [claim, named, cue].flatMap((part) =>
    part === null || part.start === null || part.end === null ? [] : [{ start: part.start, end: part.end }],
  );
}

/** A claim field by field, each with what decided it and which correction changed it. */
function claimStory(
  text: string,
  claim: Claim,
  steps: readonly TraceStep[],
  corrections: readonly Applied[],
): string[] {
  const mode = claim.type === 'quotation' ? ` (${claim.mode})` : '';
  const lines = [`${claim.type} ${claim.id}${mode}: “${words(text, claim)}”`];
  for (const field of tracedFields[claim.type]) {
    lines.push(`  ${field.padEnd(9)} ${shown(claim, field)}`);
    for (const step of reasonsFor(claim, field, steps))
      lines.push(`            ${step.why}`, `              ${ruleOf(step)}`);
    for (const applied of corrections)
      for (const change of applied.changes)
        if (change.field === field || change.field.startsWith(`${field}.`))
          lines.push(`            ${changed(change)} ${byEditor(applied)}`);
  }
  const other = corrections.flatMap((applied) =>
    applied.changes
      .filter(({ field }) => !tracedFields[claim.type].some((one) => field === one || field.startsWith(`${one}.`)))
      .map((change) => `  ${change.field.padEnd(9)} ${changed(change)} ${byEditor(applied)}`),
  );
  return [...lines, ...other];
}

function shown(claim: Claim, field: TracedField): string {
  if (field === 'speaker' && claim.type !== 'date') {
    if (claim.speaker !== null) return `${claim.speaker.name} (${claim.speaker.id})`;
    const maybe = claim.type === 'quotation' ? (claim.maybe ?? []) : [];
    return maybe.length === 0 ? 'nobody' : `unclear: ${maybe.map(({ name }) => name).join(', or ')}`;
  }
  const value = (claim as Partial<Record<TracedField, unknown>>)[field];
  return value === null || value === undefined ? 'none' : String(value);
}

function changed({ field, was, is }: Change): string {
  return `${field}: ${JSON.stringify(was)} became ${JSON.stringify(is)}`;
}

function byEditor({ date, reason, id }: Applied): string {
  return `by an editor's correction of ${date} (${id}): ${reason}`;
}

/** The file and the function that decided. */
function ruleOf({ stage, rule }: TraceStep): string {
  return `src/extract/${stage}.ts${rule === undefined ? '' : ` · ${rule}`}`;
}

function stepLines(text: string, step: TraceStep): string[] {
  return [
    `${step.verdict.padEnd(9)} ${step.start}–${step.end}  ${words(text, step)}`,
    `          ${step.why}`,
    `            ${ruleOf(step)}`,
  ];
}

/** On one line, and not too long. */
function words(text: string, { start, end }: Span): string {
  const line = text.slice(Math.max(0, start), Math.max(0, end)).replace(/\s/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}
