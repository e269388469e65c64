import type { Article } from '../../schema/article.ts';
import type { Attribution, Claim, DateClaim, Figure, Party, Quotation } from '../../schema/claim.ts';
import type { Measure } from '../../schema/site.ts';
import { chartHref, hasChart, speakerHref } from '../addresses.ts';
import { correctionInWords } from '../words/correction.ts';
import { capitalised, dayInWords, shortened, unitInWords } from '../words/format.ts';
import { isolated } from '../words/isolate.ts';
import { named, publishedOf } from '../words/names.ts';
import { valueInWords } from '../words/note.ts';
import { placeOf } from '../words/place.ts';
import { bracketed, edgeOf, printsTime, timeInArticle, timeInWords, writtenFor } from '../words/times.ts';
import { claimWords, factWords } from './words.ts';

/** Words of a fact, and where they lead. */
export interface Linked {
  readonly text: string;
  readonly href: string | null;
}

/** One thing that is known about a claim: its name, and what it is. */
export interface Fact {
  readonly term: string;
  readonly parts: readonly Linked[];
}

export interface FactsInput {
  readonly claim: Claim;
  readonly article: Article;
  readonly measures: readonly Measure[];
  /** The address of another claim of the article. */
  readonly href: (id: string) => string;
}

/** Everything that is known about a claim, in words; what was worked out and is not printed is in brackets. */
export function factsOf(input: FactsInput): Fact[] {
  const { claim } = input;
  const own =
    claim.type === 'quotation'
      ? ofQuotation(claim, input)
      : claim.type === 'figure'
        ? ofFigure(claim, input)
        : ofDate(claim, input);
  return [...own, ...ofAny(input)].filter(({ parts }) => parts.length > 0);
}

// Quotations

function ofQuotation(claim: Quotation, { article, href }: FactsInput): Fact[] {
  const { mode, marked, speaker, cue, said, to, via, group, id } = claim;
  const { claims } = article;
  const marks = mode === 'indirect' ? '' : marked ? factWords.marks.with : factWords.marks.without;
  const pieces = claims.filter((piece) => piece.type === 'quotation' && group !== null && piece.group === group);
  return [
    fact(factWords.speaker, attribution(speaker, claimWords.speakerUnclear)),
    fact(factWords.with, parties(claim.with)),
    fact(factWords.to, parties(to === null ? [] : [to])),
    fact(factWords.via, parties(via)),
    fact(factWords.form, [plain(`${factWords.modes[mode]}${marks}.`)]),
    fact(factWords.cue, cue === null ? [] : [plain(`“${isolated(cue.exact)}”`)]),
    fact(factWords.said, [
      plain(said === null ? factWords.notDated(publishedOf(article)) : timeInArticle(said, claims)),
    ]),
    fact(
      factWords.pieces,
      listed(
        pieces
          .filter((piece) => piece.id !== id)
          .map((piece) => ({ text: `“${isolated(shortened(piece.exact, 60))}”`, href: href(piece.id) })),
      ),
    ),
  ];
}

// Figures

function ofFigure(claim: Figure, { article: { claims }, measures, href }: FactsInput): Fact[] {
  const { speaker, of, modality, period, base, qualifier, change } = claim;
  const measure = measures.find(({ id }) => id === claim.measure);
  const around = claims.find(({ id }) => id === claim.quotation);
  const time = (edtf: string) =>
    bracketed(timeInWords(edtf, edgeOf(writtenFor(edtf, claims))), !printsTime(edtf, claim, claims));
  return [
    fact(factWords.statedBy, attribution(speaker, claimWords.article)),
    fact(factWords.value, [plain(`${valueInWords(claim)}${inFull(claim)}`)]),
    fact(factWords.unit, [plain(capitalised(unitInWords(claim.unit, 2, claim.kind)))]),
    fact(factWords.hedge, qualifier === null ? [] : [plain(precision(qualifier, claim.qualifier_words))]),
    fact(factWords.change, change === null ? [] : [plain(capitalised(change))]),
    fact(factWords.of, of === null ? [] : [plain(`“${isolated(of)}”`)]),
    fact(factWords.measure, measure === undefined ? [] : [{ text: measure.name, href: hasChart ? chartHref() : null }]),
    fact(factWords.modality, [plain(factWords.modalities[modality ?? 'none'])]),
    fact(factWords.period, [plain(period === null ? factWords.noPeriod : time(period))]),
    fact(factWords.base, base === null ? [] : [plain(time(base))]),
    fact(
      factWords.within,
      around === undefined ? [] : [{ text: `“${isolated(shortened(around.exact, 80))}”`, href: href(around.id) }],
    ),
  ];
}

/** The article's own hedge where it has one: “up to” may be less, and may be all of it. */
function precision(qualifier: NonNullable<Figure['qualifier']>, printed: string | undefined): string {
  return printed === undefined ? factWords.hedges[qualifier] : `“${isolated(printed)}”`;
}

/** The number with all its digits where words such as “billion” stand for some: ` (220,000,000,000)`. */
function inFull({ value, low, high }: Figure): string {
  const ends = (value === null ? [low, high] : [value]).filter((end) => end !== null && Math.abs(end) >= 1e6);
  return ends.length === 0 ? '' : ` (${ends.map((end) => Number(end).toLocaleString('en-US')).join(' to ')})`;
}

// Dates

function ofDate(claim: DateClaim, { article, href }: FactsInput): Fact[] {
  const { edtf, grain, basis, event, exact, kind } = claim;
  return [
    fact(
      factWords.date,
      edtf === null
        ? [plain(factWords.unknown)]
        : [plain(bracketed(timeInWords(edtf, edgeOf(exact)), basis !== 'stated'))],
    ),
    fact(factWords.edtf, edtf === null ? [] : [plain(edtf)]),
    fact(factWords.precision, [plain(factWords.grain(grain))]),
    fact(factWords.basis, basisOf(claim, article, href)),
    fact(factWords.dates, [plain(factWords.dated[kind])]),
    fact(factWords.inWords, event === null || event === exact ? [] : [plain(`“${isolated(event)}”`)]),
  ];
}

function basisOf({ basis, anchor }: DateClaim, { claims, published }: Article, href: FactsInput['href']): Linked[] {
  if (basis === 'stated') return [plain(factWords.bases.itself)];
  if (anchor === null) return [plain(factWords.bases.text)];
  const time = timeInWords(anchor.edtf);
  if (anchor.exact === null) return [plain(factWords.bases.publication(bracketed(time, published.basis !== 'stated')))];
  const other = claims.find((claim) => claim.type === 'date' && claim.start === anchor.start);
  const words = `“${isolated(anchor.exact)}”`;
  return [
    plain(factWords.bases.another),
    other === undefined ? plain(words) : { text: words, href: href(other.id) },
    plain(factWords.bases.inArticle(time)),
  ];
}

// What every claim has

function ofAny({ claim, article }: FactsInput): Fact[] {
  const { start, end, confidence, origin } = claim;
  const notes = article.notes.filter(({ at }) => at !== null && at.start < end && at.end > start);
  return [
    fact(
      notes.length > 1 ? factWords.notes : factWords.note,
      notes.map((note, index) =>
        plain(`${index === 0 ? '' : ' '}${notes.length > 1 ? onItsWords(note, claim) : note.text}`),
      ),
    ),
    fact(
      factWords.editing,
      article.corrections
        .filter((applied) => applied.claim === claim.id)
        .map((applied, index) => plain(`${index === 0 ? '' : ' '}${correctionText(applied)}`)),
    ),
    fact(
      factWords.checked,
      (article.checks ?? [])
        .filter((check) => check.claim === claim.id)
        .map(({ on }) => plain(factWords.checkedOn(dayInWords(on)))),
    ),
    fact(factWords.found, [
      plain(`${factWords.origins[origin]}${origin === 'added' ? '' : factWords.confidence(confidence)}`),
    ]),
    fact(factWords.position, [plain(factWords.at(placeOf(claim, article), start, end))]),
  ];
}

/** One note of several, with the words of the claim that it is about: “the dean”: His name is spelled otherwise. */
function onItsWords({ at, text }: Article['notes'][number], { exact, start }: Claim): string {
  if (at === null) return text;
  return factWords.noteOn(isolated(exact.slice(Math.max(at.start - start, 0), at.end - start)), text);
}

/** “Corrected on 5 May 2031: date said: 3 May 2031 (before: not given). It was a Saturday.” */
function correctionText(applied: Article['corrections'][number]): string {
  const { label, text } = correctionInWords(applied);
  return `${label}: ${text}`;
}

/** Who it is, and how the text names them where that is not the name. */
function attribution(speaker: Attribution | null, nobody: string): Linked[] {
  if (speaker === null) return [plain(nobody)];
  const { name, href } = named(speaker);
  const printed =
    speaker.exact === null
      ? factWords.inferredSpeaker
      : speaker.exact === speaker.name
        ? ''
        : factWords.printedAs(isolated(speaker.exact));
  return [{ text: name, href }, ...(printed === '' ? [] : [plain(printed)])];
}

function parties(all: readonly Party[]): Linked[] {
  return listed(all.map(({ id, name }) => ({ text: name, href: speakerHref(id) })));
}

/** Links with what stands between them in a list: “a, b and c”. */
function listed(links: readonly Linked[]): Linked[] {
  return links.flatMap((link, index) => {
    if (index === 0) return [link];
    return [plain(index === links.length - 1 ? ' and ' : ', '), link];
  });
}

function plain(text: string): Linked {
  return { text, href: null };
}

function fact(term: string, parts: readonly Linked[]): Fact {
  return { term, parts };
}
