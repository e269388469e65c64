import countries from 'world-countries';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Quotation } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { SpeakerEntry } from '../../schema/speaker.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import type { Recorded, Speaker } from '../record/corpus.ts';
import { dayInWords, shortened } from '../words/format.ts';
import { inMarks } from '../words/in-marks.ts';
import { classOf } from '../words/note.ts';
import { statementsAmong } from '../words/statements.ts';
import { speakerWords } from './words.ts';

/** As much of somebody's latest words as its column has room for, in characters. */
const LATEST = 90;

/** A speaker as the index needs it. */
type ListedSpeaker = Pick<Speaker, 'id' | 'name' | 'kind' | 'country' | 'roles' | 'reviewed'>;

export interface SpeakerRow {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly country: string;
  /** Offices held when the articles quote them. */
  readonly role: string;
  /** What was said, quoted or reported. */
  readonly statements: number;
  /** Those of them with words in quotation marks. */
  readonly quoted: number;
  readonly figures: number;
  /** Statements by others that articles report through this one. */
  readonly passedOn: number;
  /** The beginning of what was said last; null of who said nothing. */
  readonly latest: { readonly words: string; readonly className: string; readonly href: string } | null;
}

export interface SpeakersView {
  /** Those whom an article quotes, most quoted first. */
  readonly reviewed: readonly SpeakerRow[];
  /** Those whom articles name and the registry does not have. */
  readonly unreviewed: readonly SpeakerRow[];
  /** In the registry, and neither quoted nor passing anything on. */
  readonly silent: readonly SpeakerRow[];
  readonly unnamed: readonly { readonly name: string; readonly words: string; readonly href: string }[];
}

/** Claims by who speaks in them or passes them on, each once for each; those of unnamed sources under "unnamed". */
export function bySpeaker(record: readonly Recorded[]): Map<string, Recorded[]> {
  const found = new Map<string, Recorded[]>();
  for (const recorded of record) {
    const { claim } = recorded;
    if (claim.type === 'date') continue;
    const parties = claim.type === 'figure' ? [claim.speaker] : [claim.speaker, ...claim.with, ...claim.via];
    for (const id of new Set(parties.flatMap((party) => (party === null ? [] : [party.id])))) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [recorded]);
      else own.push(recorded);
    }
  }
  return found;
}

/**
 * The list of speakers: reviewed ones by how often they are quoted, then those that nobody has reviewed, unnamed
 * sources, and who says nothing.
 */
export function speakersView(
  speakers: Iterable<ListedSpeaker>,
  record: ReadonlyMap<string, readonly Recorded[]>,
): SpeakersView {
  const rows = [...speakers].map((speaker) => ({ speaker, row: rowOf(speaker, record.get(speaker.id) ?? []) }));
  rows.sort(
    (a, b) =>
      b.row.quoted - a.row.quoted ||
      b.row.statements - a.row.statements ||
      b.row.figures - a.row.figures ||
      a.row.name.localeCompare(b.row.name, 'en'),
  );
  const heard = ({ row }: (typeof rows)[number]) => row.statements + row.figures + row.passedOn > 0;
  return {
    reviewed: rows.filter((one) => one.speaker.reviewed && heard(one)).map(({ row }) => row),
    unreviewed: rows.filter((one) => !one.speaker.reviewed).map(({ row }) => row),
    silent: rows.filter((one) => one.speaker.reviewed && !heard(one)).map(({ row }) => row),
    unnamed: (record.get(UNNAMED) ?? []).flatMap(({ article, claim }) =>
      claim.type === 'quotation' && claim.speaker?.id === UNNAMED
        ? [{ name: claim.speaker.name, words: shortened(claim.exact, 100), href: articleHref(article.slug, claim.id) }]
        : [],
    ),
  };
}

function rowOf(speaker: ListedSpeaker, record: readonly Recorded[]): SpeakerRow {
  const { id } = speaker;
  const days: string[] = [];
  const said = new Map<ArticleMeta, Quotation[]>();
  let last: { readonly day: string; readonly claim: Quotation; readonly article: ArticleMeta } | null = null;
  const relayed = new Map<ArticleMeta, Quotation[]>();
  let figures = 0;
  for (const { claim, article } of record) {
    if (claim.type === 'date') continue;
    const speaks =
      claim.speaker?.id === id || (claim.type === 'quotation' && claim.with.some((party) => party.id === id));
    const passes = claim.type === 'quotation' && claim.via.some((party) => party.id === id);
    if (!speaks && !passes) continue;
    const day =
      (claim.type === 'quotation' ? claim.said?.match(/^\d{4}(?:-\d{2}){0,2}/)?.[0] : null) ?? article.published.value;
    days.push(day);
    if (passes) relayed.set(article, [...(relayed.get(article) ?? []), claim]);
    else if (claim.type === 'quotation') {
      said.set(article, [...(said.get(article) ?? []), claim]);
      const isOwn = claim.mode !== 'indirect' && last?.claim.mode === 'indirect';
      if (last === null || day > last.day || (day === last.day && isOwn)) last = { day, claim, article };
    } else figures++;
  }
  const statements = [...said.values()].flatMap(statementsAmong);
  return {
    name: speaker.name,
    href: speakerHref(id) ?? '',
    kind: speaker.kind ?? '',
    country: countryName(speaker.country),
    role: rolesAt(speaker.roles, days).join('; '),
    statements: statements.length,
    quoted: statements.filter(({ quoted }) => quoted !== 'reported').length,
    figures,
    passedOn: [...relayed.values()].flatMap(statementsAmong).length,
    latest: last === null ? null : latestOf(last),
  };
}

function latestOf({ claim, article }: { readonly claim: Quotation; readonly article: ArticleMeta }) {
  const words = shortened(claim.exact, LATEST);
  return {
    words: claim.mode !== 'indirect' && claim.marked ? inMarks(words) : words,
    className: classOf(claim),
    href: articleHref(article.slug, claim.id),
  };
}

type Role = SpeakerEntry['roles'][number];

/** The titles held on one of the days; a role without dates is held always, and no day at all shows all. */
export function rolesAt(roles: readonly Role[], days: readonly string[]): string[] {
  const held = roles.filter(({ since, until }) => {
    if (days.length === 0) return true;
    // a coarser date covers all of its days, so only the common part is compared
    const before = (a: string, b: string) =>
      a.slice(0, Math.min(a.length, b.length)) <= b.slice(0, Math.min(a.length, b.length));
    return days.some(
      (day) => (since === undefined || before(since, day)) && (until === undefined || before(day, until)),
    );
  });
  return [...new Set(held.map(({ title }) => title))];
}

/** “since 7 May 2012”, “26 January 2021 to 20 January 2025”, or nothing. */
export function tenure({ since, until }: Role): string {
  const words = [since, until].map((day) => (day === undefined ? null : dayInWords(day)));
  if (words[0] && words[1]) return speakerWords.tenure.both(words[0], words[1]);
  if (words[0]) return speakerWords.tenure.since(words[0]);
  return words[1] ? speakerWords.tenure.until(words[1]) : '';
}

/** `"NO"` → “Norway”. */
export function countryName(code: string | null): string {
  return code === null ? '' : (countries.find(({ cca2 }) => cca2 === code)?.name.common ?? code);
}
