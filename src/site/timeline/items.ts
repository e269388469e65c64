import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim, DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import { type Extent, extentOf } from '../../schema/edtf.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { Span } from '../../schema/span.ts';
import { capitalised, ending, listInWords, modalityWords, shortened } from '../words/format.ts';
import { inMarks } from '../words/in-marks.ts';
import { publishedOf } from '../words/names.ts';
import { type Said, statementsAmong } from '../words/statements.ts';
import { bracketed, edgeOf, isPrinted, timeInWords } from '../words/times.ts';
import { byTime, type ItemTime, type TimelineMark } from './marks.ts';
import { printedOf } from './printed.ts';
import { saidOf } from './who-said-when.ts';
import { entryWords } from './words.ts';

/** An article with what a timeline needs of it. */
export interface DatedArticle {
  readonly article: ArticleMeta;
  readonly claims: readonly Claim[];
  /** The article's words at a place; those before a date say whether it is a limit (“by the end of May”). */
  readonly words: (span: Span) => string;
}

/** One mark of the drawing and one entry of the list. */
export interface TimelineItem extends TimelineMark {
  /** The date as written, one for each place: “Friday”. */
  readonly written: readonly string[];
  /** Whether the claims of a quotation's item are the speaker's own words; see `ItemClaim`. */
  readonly claims: readonly ItemClaim[];
  /** How many statements, figures or events it stands for: a fragment inside a report is no statement of its own. */
  readonly stands: number;
}

/** A claim as the list shows it. */
export interface ItemClaim {
  readonly id: string;
  /** Who or what, before the words: “Ana Reyes, reported”, “Harbour Board, forecast”. May be empty. */
  readonly lead: string;
  /** Verbatim, perhaps cut. */
  readonly words: string;
  /** Whether the words stood between quotation marks. */
  readonly marked: boolean;
  /** What a figure measures. */
  readonly of: string | null;
  /** The clause that a date stands in, around its words. */
  readonly before: string;
  readonly after: string;
}

/** Length at which the words of a claim are cut in the list: longer ones stand whole in their article. */
const WORDS = 400;

/** The items of one article in order of time: what it dates, once each. */
export function itemsOf({ article, claims, words }: DatedArticle): TimelineItem[] {
  const dates = claims.filter((claim) => claim.type === 'date');
  const quotations = claims.filter((claim) => claim.type === 'quotation');
  const figures = claims.filter((claim) => claim.type === 'figure');
  const used = new Set<DateClaim>();
  const print = printOf(article);
  const items = [
    ...quotationItems(quotations, dates, used),
    ...figureItems(figures, dates, used),
    ...dateItems(dates, used, article, words, figures),
  ].map(({ first, ...item }) => {
    const { speakers, said } = saidOf(first, item, quotations, print);
    return { ...item, slug: article.slug, speakers, said, published: printedOf(said, print), found: false };
  });
  return items.sort(byTime);
}

/** The day of print, a point for all that an article has. */
export function printOf(article: ArticleMeta): ItemTime {
  const { value } = article.published;
  return { edtf: value, extent: extentOf(value) as Extent, sense: 'point', edge: null, time: publishedOf(article) };
}

/** An item before its article and its other times are known; `first` is the claim that it is made of. */
type Draft = Omit<TimelineItem, 'slug' | 'speakers' | 'said' | 'published' | 'found'> & { readonly first: Claim };

/** What one speaker said at one time is one item. */
function quotationItems(quotations: readonly Quotation[], dates: readonly DateClaim[], used: Set<DateClaim>): Draft[] {
  const groups = Map.groupBy(
    quotations.filter((quotation) => quotation.said !== null && extentOf(quotation.said) !== null),
    ({ speaker, said }) => `${said} ${speaker === null || speaker.id === UNNAMED ? speaker?.name : speaker.id}`,
  );
  return [...groups.values()].map((group) => {
    const first = group[0] as Quotation;
    const edtf = first.said as string;
    const own = dates.filter((date) => date.edtf === edtf && date.kind !== 'period' && date.kind !== 'plan');
    const beside = own.filter((date) => group.some((said) => sameSentence(said, date)));
    for (const date of own) if (date.kind === 'statement' || beside.includes(date)) used.add(date);
    const extent = extentOf(edtf) as Extent;
    const said = statementsAmong(group);
    return {
      ...timed(edtf, [beside, own].find(({ length }) => length > 0) ?? dates.filter((date) => date.edtf === edtf)),
      first,
      id: `e-${first.id}`,
      kind: 'quotation',
      extent,
      sense: extent.grain === 'day' ? 'point' : 'within',
      who: speakerOf(first),
      label: wordsOf(said),
      tail: said.length === 1 ? '' : `+ ${said.length - 1}`,
      stands: said.length,
      statements: said.length,
      claims: group.map((quotation) => ({
        id: quotation.id,
        lead: `${speakerOf(quotation)}${quotation.mode === 'indirect' ? ', reported' : ''}`,
        words: shortened(quotation.exact, WORDS),
        marked: quotation.mode !== 'indirect' && quotation.marked,
        ...bare,
      })),
    };
  });
}

/** Figures of one sentence that hold for the same time, in the same way, are one item. */
function figureItems(figures: readonly Figure[], dates: readonly DateClaim[], used: Set<DateClaim>): Draft[] {
  const groups = Map.groupBy(
    figures.filter((figure) => figure.period !== null && extentOf(figure.period) !== null),
    (figure) => `${figure.period} ${figure.sentence.start} ${figure.modality}`,
  );
  return [...groups.values()].map((group) => {
    const first = group[0] as Figure;
    const edtf = first.period as string;
    const extent = extentOf(edtf) as Extent;
    const own = dates.filter((date) => sameSentence(first, date) && (date.edtf === edtf || endsWith(date, extent)));
    for (const date of own) used.add(date);
    const expected = first.modality === 'forecast' || first.modality === 'target';
    return {
      ...timed(edtf, own),
      first,
      id: `e-${first.id}`,
      kind: 'figure',
      extent,
      sense: expected ? 'open' : 'held',
      who: first.speaker?.name ?? null,
      label: figureLabel(group),
      tail: modalityWord(first) ?? '',
      stands: group.length,
      statements: 0,
      claims: group.map((figure) => ({
        id: figure.id,
        lead: capitalised([figure.speaker?.name, modalityWord(figure)].filter(Boolean).join(', ')),
        words: shortened(figure.exact, WORDS),
        marked: false,
        ...bare,
        of: figure.of,
      })),
    };
  });
}

/** Dates that are neither the time of a quotation nor of a figure; those of one sentence that mean the same are one. */
function dateItems(
  dates: readonly DateClaim[],
  used: ReadonlySet<DateClaim>,
  article: ArticleMeta,
  words: DatedArticle['words'],
  figures: readonly Figure[],
): Draft[] {
  const own = dates.filter(
    (date) =>
      !used.has(date) &&
      date.edtf !== null &&
      extentOf(date.edtf) !== null &&
      // “April 22, 2031” under a headline is the line that the drawing has for the publication anyway
      !(date.kind === 'statement' && date.basis === 'stated' && date.edtf === article.published.value),
  );
  const groups = Map.groupBy(own, (date) => `${date.edtf} ${date.sentence.start}`);
  return [...groups.values()].map((group) => {
    const first = group[0] as DateClaim;
    const edtf = first.edtf as string;
    const extent = extentOf(edtf) as Extent;
    const base = figures.find((figure) => isBase(figure, extent) && sameSentence(figure, first));
    return {
      ...timed(edtf, group),
      first,
      id: `e-${first.id}`,
      kind: 'date',
      extent,
      sense: isLimit(first, words) ? 'by' : senseOf(first, extent),
      stands: 1,
      statements: 0,
      who: null,
      label: base ? `${first.exact}: baseline for “${base.exact}”` : clauseOf(first, words),
      tail: first.kind === 'plan' ? 'plan' : '',
      claims: group.map((date) => ({
        id: date.id,
        lead: base ? entryWords.baseline(base.exact) : date.kind === 'plan' ? entryWords.plan : '',
        words: shortened(date.exact, WORDS),
        marked: false,
        ...bare,
        ...around(date, words),
      })),
    };
  });
}

/** Whether a time is what a growth figure is set against: “the year before” covers January to November of it. */
function isBase({ base }: Figure, { from, to }: Extent): boolean {
  const extent = base === null ? null : extentOf(base);
  return extent !== null && from <= extent.from && extent.to <= to;
}

function senseOf(date: DateClaim, extent: Extent): TimelineItem['sense'] {
  if (date.kind === 'plan') return 'open';
  if (date.kind === 'period') return 'held';
  return extent.grain === 'day' ? 'point' : 'within';
}

/** The time in words, from the dates that give it: stated where one of them is. */
function timed(edtf: string, dates: readonly DateClaim[]): Pick<TimelineItem, 'edtf' | 'edge' | 'time' | 'written'> {
  const written = [...new Set(dates.map(({ exact }) => exact))];
  const edge = extentOf(edtf)?.soft ? edgeOf(written.join(' ')) : null;
  return { edtf, edge, time: bracketed(timeInWords(edtf, edge), !isPrinted(edtf, dates)), written };
}

/** “By the end of May”: the word before it makes it a limit. */
function isLimit(date: DateClaim, words: DatedArticle['words']): boolean {
  return /\b(?:by|until|before)\s+$/i.test(words({ start: date.sentence.start, end: date.start }));
}

/** “the end of 2031” for a figure of 2031. */
function endsWith(date: DateClaim, extent: Extent): boolean {
  const own = date.edtf === null || !(date.kind === 'period' || date.kind === 'plan') ? null : extentOf(date.edtf);
  return own !== null && own.to === extent.to && own.from >= extent.from;
}

function sameSentence(a: Claim, b: Claim): boolean {
  return a.sentence.start === b.sentence.start && a.sentence.end === b.sentence.end;
}

function speakerOf({ speaker, with: joint }: Quotation): string {
  return listInWords([speaker?.name ?? entryWords.nobody, ...joint.map(({ name }) => name)]);
}

/** The first words of what was said: of a statement that is quoted in full, where there is one. */
function wordsOf(said: readonly Said[]): string {
  const shown = said.find(({ quoted }) => quoted === 'in full') ?? said[0];
  const first = shown?.claims[0];
  if (first === undefined) return '';
  return first.mode !== 'indirect' && first.marked ? inMarks(first.exact) : first.exact;
}

function modalityWord({ modality }: Figure): string | null {
  return modality === null || modality === 'actual' ? null : modalityWords[modality];
}

/** What a claim has that is neither a figure nor a date. */
const bare = { of: null, before: '', after: '' } as const;

/** Length of a clause on either side of a date. */
const SIDE = 90;

/** What stands before and after a date in its clause, else in its sentence; null where its clause is another one. */
function sidesOf({ event, exact, sentence, start, end }: DateClaim, words: DatedArticle['words']): Sides | null {
  if (event === null || event === exact) {
    const [before, after] = [words({ start: sentence.start, end: start }), words({ start: end, end: sentence.end })];
    return { before: before.replaceAll(/\s+/g, ' '), after: after.replaceAll(/\s+/g, ' ') };
  }
  const at = event.indexOf(exact);
  return at === -1 ? null : { before: event.slice(0, at), after: event.slice(at + exact.length) };
}

type Sides = Pick<ItemClaim, 'before' | 'after'>;

/** What stands around a date, each side cut to a length. */
function around(date: DateClaim, words: DatedArticle['words']): Sides {
  const sides = sidesOf(date, words);
  if (sides === null) return { before: '', after: `: ${shortened(date.event ?? '', WORDS)}` };
  return { before: ending(sides.before, SIDE), after: shortened(sides.after, SIDE) };
}

/** What joins a clause to the one before: a label does without. */
const JOINS = /^(?:and|but|while|whereas|although|because|with) (?=\S)/i;

/** A few words between quotation marks are part of their clause, and no end of it; at equal length. */
function closed(text: string): string {
  return text.replaceAll(/["“][^"“”,;:]{1,40}["”]/g, (words) => '_'.repeat(words.length));
}

/** The part of the clause, between two commas or the like, that has the date: enough to know what it is about. */
function clauseOf(date: DateClaim, words: DatedArticle['words']): string {
  const { event, exact } = date;
  const sides = sidesOf(date, words);
  if (sides === null) return event ?? exact;
  const { before } = sides;
  const from = Math.max(...[...closed(before).matchAll(/[,;:—–()"“”]\s*/g)].map((hit) => hit.index + hit[0].length), 0);
  const rest = sides.after.replace(/\.["”’]*$/, '');
  const to = closed(rest).search(/[,;:—–()"“”]/);
  const start = ending(before.slice(from), SIDE).replace(JOINS, '');
  const clause = `${start}${exact}${to === -1 ? rest : rest.slice(0, to)}`.trim();
  if (clause !== exact) return clause;
  return rest === '' ? `“${exact}”` : `${exact}${rest}`;
}

/** “$3.2bn, freight”, “freight up nearly 4%”. */
function figureLabel(group: readonly Figure[]): string {
  const first = group[0] as Figure;
  const amounts = group.map(({ exact, change }) => {
    if (change === null) return exact;
    return `${change === 'rise' ? 'up' : 'down'} ${exact.replace(/^(?:up|down) /i, '')}`;
  });
  if (first.of === null) return amounts.join(', ');
  return group.every(({ change }) => change !== null)
    ? `${first.of} ${amounts.join(', ')}`
    : `${amounts.join(', ')}, ${first.of}`;
}
