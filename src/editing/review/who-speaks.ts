import type { Article } from '../../schema/article.ts';
import type { Attribution, Claim, Quotation } from '../../schema/claim.ts';
import { doubtOf, type Evidence } from './doubt.ts';
import type { ReviewItem } from './item.ts';
import { brokenReason, noNameReason } from './no-name.ts';
import { correctionYaml } from './paste.ts';

/** Between a name and its verb so many characters are an auxiliary or an adverb: more, and another may be the subject. */
const BESIDE = 8;

/** Less doubt than this is not worth a look. */
const PLAIN = 0.015;

/** An extracted quotation, the article that has it, and how sure it is who speaks. */
export interface Placed {
  readonly article: string;
  readonly claim: Quotation;
  readonly evidence: Evidence;
  /** 0 to 1, that the words are somebody else's. */
  readonly doubt: number;
}

/** Quotations as the extractor left them; those that an editor changed or added are settled. */
export function quotationsOf(articles: readonly Article[]): Placed[] {
  return articles.flatMap(({ slug, claims }) => {
    const named = new Set<string>();
    let before: string | null = null;
    const counts = countBySpeaker(claims);
    return claims.flatMap((claim): Placed[] => {
      if (claim.type !== 'quotation') return [];
      const evidence = evidenceOf(claim, before, named);
      if (claim.speaker !== null) {
        before = claim.speaker.id;
        if (evidence === 'named' || evidence === 'apart') named.add(claim.speaker.id);
      }
      const doubt = doubtOf(claim, evidence, counts.get(claim.speaker?.id ?? '') === 1);
      return claim.origin === 'extracted' ? [{ article: slug, claim, evidence, doubt }] : [];
    });
  });
}

function countBySpeaker(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims)
    if (claim.type === 'quotation' && claim.speaker !== null)
      counts.set(claim.speaker.id, (counts.get(claim.speaker.id) ?? 0) + 1);
  return counts;
}

function evidenceOf({ speaker, cue }: Quotation, before: string | null, named: ReadonlySet<string>): Evidence {
  if (speaker === null || speaker.id === 'unnamed') return 'unnamed';
  if (isByName(speaker)) return cue !== null && distance(speaker, cue) > BESIDE ? 'apart' : 'named';
  return before === speaker.id && named.has(speaker.id) ? 'carried' : 'changed';
}

/** Characters between two stretches of a text; 0 where they meet, or where one of them stands nowhere. */
function distance({ start, end }: Attribution, cue: { readonly start: number; readonly end: number }): number {
  return start === null || end === null ? 0 : Math.max(0, cue.start - end, start - cue.end);
}

/** Whether the words that name the speaker have a word of the name. */
function isByName({ name, exact }: Attribution): boolean {
  const inName = new Set(wordsOf(name));
  return wordsOf(exact ?? '').some((word) => inName.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is wrong with the name of a quotation's speaker, null where nothing is or there is none. */
function badNameOf({ speaker }: Quotation, known: ReadonlySet<string>): string | null {
  if (speaker === null || known.has(speaker.id)) return null;
  return speaker.id === 'unnamed' ? brokenReason(speaker.name) : noNameReason(speaker.name, speaker.exact);
}

/** All names that are probably none, as one thing to look at; none where there is no such name. */
export function noNames(quotations: readonly Placed[], known: ReadonlySet<string>): ReviewItem[] {
  const bad = quotations.flatMap((placed) => {
    const reason = badNameOf(placed.claim, known);
    return reason === null ? [] : [{ ...placed, name: placed.claim.speaker?.name ?? '', reason }];
  });
  const [first] = bad;
  if (first === undefined) return [];
  const byName = [...Map.groupBy(bad, ({ name }) => name)].sort(([, a], [, b]) => b.length - a.length);
  const words = byName.map(
    ([name, those]) => `“${name}”${those.length > 1 ? ` (${those.length} times)` : ''} ${those[0]?.reason}`,
  );
  return [
    {
      ...{ rule: 'no-name', article: first.article, at: placeOf(first.claim), what: words.join('; ') },
      claims: bad.map(({ claim }) => claim.id),
      weight: bad.length,
      file: [...new Set(bad.map(({ article }) => `corrections/${article}.yaml`))].join(', '),
      paste: bad.map(({ claim }) => correctionYaml(claim, speakerFields(claim.speaker))).join('\n'),
    },
  ];
}

/**
 * Quotations whose speaker is not named beside them, those of one article together that hang on one guess: the same
 * speaker, worked out from the same kind of words.
 */
export function doubtfulSpeakers(quotations: readonly Placed[], known: ReadonlySet<string>): ReviewItem[] {
  const doubtful = quotations.filter(
    ({ claim, doubt }) => claim.speaker !== null && doubt >= PLAIN && badNameOf(claim, known) === null,
  );
  const groups = Map.groupBy(doubtful, ({ article, claim: { speaker }, evidence }) =>
    JSON.stringify([article, speaker?.id, evidence === 'unnamed' ? speaker?.name : evidence]),
  );
  return [...groups.values()].map((group): ReviewItem => {
    const [{ article, claim }] = group as [Placed, ...Placed[]];
    const count = group.length === 1 ? '' : `${group.length} statements, the first `;
    return {
      ...{ rule: 'who-speaks', article, at: placeOf(claim), claims: group.map((placed) => placed.claim.id) },
      what: `${howNamed(claim.speaker)}: ${count}${JSON.stringify(claim.exact)}`,
      weight: group.reduce((sum, { doubt }) => sum + doubt, 0),
      file: `corrections/${article}.yaml`,
      paste: group.map((placed) => correctionYaml(placed.claim, speakerFields(placed.claim.speaker))).join('\n'),
    };
  });
}

/** `"Ada Brun" for “she”`, `"Ada Brun", whom no words name there`. */
function howNamed(speaker: Attribution | null): string {
  const name = JSON.stringify(speaker?.name ?? null);
  if (speaker === null || speaker.exact === speaker.name) return name;
  return speaker.exact === null ? `${name}, whom no words name there` : `${name} for “${speaker.exact}”`;
}

function speakerFields(speaker: Attribution | null): Record<string, string> {
  const name =
    speaker?.id === 'unnamed' ? `{ unnamed: ${JSON.stringify(speaker.name)} }` : JSON.stringify(speaker?.name ?? null);
  return { speaker: `${name} # or another name, { unnamed: words }, null` };
}

function placeOf({ start, end }: Quotation) {
  return { start, end };
}
