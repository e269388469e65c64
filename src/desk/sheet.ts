import { reasonsFor, tracedFields } from '../editing/reasons.ts';
import type { TraceStep } from '../extract/text/trace.ts';
import type { Claim } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import type { RegisteredSpeaker } from '../schema/speaker.ts';
import { type Opened, versionOf } from './opened.ts';
import { usualReasons } from './usual-reasons.ts';

/** What the browser has of an article: its text, its claims as they are now, and who is known. */
export interface Sheet {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly claims: readonly SheetClaim[];
  readonly speakers: readonly Known[];
  /** Reasons that are offered, each one key away: those usual in this article, then those that are everywhere. */
  readonly reasons: readonly string[];
  /** What of the files cannot be applied, and where it stands. */
  readonly problems: readonly string[];
  /** Changes with anything above. */
  readonly hash: string;
}

export interface SheetClaim {
  readonly claim: Claim;
  readonly version: string;
  /** Who has checked it and when; null where nobody has, or it is read otherwise since. */
  readonly checked: { readonly by: string; readonly on: string } | null;
  /** An editor checked it when it was read otherwise. */
  readonly isStale: boolean;
  /** Why each field is as it is. */
  readonly why: Readonly<Record<string, string>>;
  /** Where readers see it beside the article: “in the headline and on the timeline”. */
  readonly reach: string;
  /** Why it wants a human eye, in words; null where nothing speaks for that. */
  readonly asks: string | null;
}

/** Somebody who may be meant. */
export interface Known extends Pick<RegisteredSpeaker, 'id' | 'name' | 'kind' | 'country' | 'aliases'> {
  /** How many claims of this article are theirs. */
  readonly here: number;
  readonly registered: boolean;
}

/** What an article looks like in the browser. `asks` has the reason for each claim that wants a human eye. */
export function sheetOf(
  at: Opened,
  title: string,
  steps: readonly TraceStep[],
  asks: ReadonlyMap<string, string>,
  reach: (claim: Claim) => string,
): Omit<Sheet, 'hash'> {
  const { source, edits, extraction } = at;
  const checks = new Map(source.checks.checks.map((check, index) => [check.claim, { ...check, index }]));
  const checked = new Set(edits.checked.map(({ claim }) => claim));
  return {
    slug: source.slug,
    title,
    publisher: source.about.publisher,
    published: source.about.published.value,
    text: source.text,
    paragraphs: extraction.paragraphs,
    claims: edits.claims.map((claim): SheetClaim => {
      const check = checks.get(claim.id);
      return {
        claim,
        version: versionOf(claim),
        checked: check !== undefined && checked.has(claim.id) ? { by: check.by, on: check.on } : null,
        isStale: check !== undefined && !checked.has(claim.id),
        why: whyOf(claim, steps),
        reach: reach(claim),
        asks: asks.get(claim.id) ?? null,
      };
    }),
    speakers: knownTo(at),
    reasons: usualReasons(source.corrections.corrections.map(({ reason }) => reason)),
    problems: [
      ...edits.problems.map(({ keys, reason }) => problemAt(source.corrections, keys, reason)),
      ...edits.unchecked.map(({ keys, reason }) => problemAt(source.checks, keys, reason)),
    ],
  };
}

function problemAt(
  { path, placeAt }: Opened['source']['checks'] | Opened['source']['corrections'],
  keys: readonly PropertyKey[],
  reason: string,
) {
  const { line, column } = placeAt(keys);
  return `${path}:${line}:${column}: ${reason}`;
}

function whyOf(claim: Claim, steps: readonly TraceStep[]): Record<string, string> {
  if (claim.origin === 'added') return {};
  return Object.fromEntries(
    tracedFields[claim.type].flatMap((field) => {
      const [first] = reasonsFor(claim, field, steps);
      return first === undefined ? [] : [[field, plainWhy(first.why)]];
    }),
  );
}

/** Without the names of rules that gave no answer: those are for `npm run explain`. */
function plainWhy(why: string): string {
  return why.replace(/; no answer from .*$/, '');
}

/** Everybody registered or named in this article, those of the article first. */
function knownTo({ edits, knowledge }: Opened): Known[] {
  const here = new Map<string, { name: string; count: number }>();
  for (const claim of edits.claims) {
    if (claim.type === 'date') continue;
    const parties =
      claim.type === 'quotation' ? [claim.speaker, ...claim.with, ...claim.via, claim.to] : [claim.speaker];
    for (const party of parties)
      if (party !== null && party.id !== 'unnamed')
        here.set(party.id, { name: party.name, count: (here.get(party.id)?.count ?? 0) + 1 });
  }
  const registered = knowledge.speakers.map(
    ({ id, name, kind, country, aliases }): Known => ({
      ...{ id, name, kind, country, aliases, registered: true },
      here: here.get(id)?.count ?? 0,
    }),
  );
  const ids = new Set(registered.map(({ id }) => id));
  const others = [...here].flatMap(([id, { name, count }]): Known[] =>
    ids.has(id) ? [] : [{ id, name, kind: 'person', country: null, aliases: [], here: count, registered: false }],
  );
  return [...registered, ...others].sort((a, b) => b.here - a.here || (a.name < b.name ? -1 : 1));
}
