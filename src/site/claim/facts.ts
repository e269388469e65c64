import type { Article } from '../../schema/article.ts';
import type { Attribution, Claim, DateClaim, Figure, Party, Quotation } from '../../schema/claim.ts';
import type { Measure } from '../../schema/site.ts';
import { chartHref, hasChart, speakerHref } from '../addresses.ts';
import { correctionInWords } from '../words/correction.ts';
import { capitalised, dayInWords, figureInWords, inferred, modalityWords, shortened } from '../words/format.ts';
import { isolated } from '../words/isolate.ts';
import { named } from '../words/names.ts';
import { placeOf } from '../words/place.ts';
import { bracketed, edgeOf, printsTime, timeInArticle, timeInWords, writtenFor } from '../words/times.ts';

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

const modes = {
  direct: 'Direct: the speaker’s own words, as a sentence of their own',
  partial: 'In part: the speaker’s own words inside the reporter’s sentence',
  indirect: 'Reported: what was said, in the reporter’s words',
} as const;

function ofQuotation(claim: Quotation, { article: { claims, published }, href }: FactsInput): Fact[] {
  const { mode, marked, speaker, cue, said, to, via, group, id } = claim;
  const marks = mode === 'indirect' ? '' : marked ? ', between quotation marks' : ', without quotation marks';
  const pieces = claims.filter((piece) => piece.type === 'quotation' && group !== null && piece.group === group);
  return [
    fact('Speaker', attribution(speaker, 'Speaker unclear')),
    fact('Together with', parties(claim.with)),
    fact('To', parties(to === null ? [] : [to])),
    fact('Via', parties(via)),
    fact('Form', [plain(`${modes[mode]}${marks}.`)]),
    fact('Reporting verb', cue === null ? [] : [plain(`“${isolated(cue.exact)}”`)]),
    fact('Said', [
      plain(
        said === null
          ? `The article gives no date; it was published ${dayInWords(published.value)}.`
          : timeInArticle(said, claims),
      ),
    ]),
    fact(
      'Other parts of the statement',
      listed(
        pieces
          .filter((piece) => piece.id !== id)
          .map((piece) => ({ text: `“${isolated(shortened(piece.exact, 60))}”`, href: href(piece.id) })),
      ),
    ),
  ];
}

// Figures

const qualifiers = { about: 'About that much', over: 'More than that', under: 'Less than that' } as const;

function ofFigure(claim: Figure, { article: { claims }, measures, href }: FactsInput): Fact[] {
  const { speaker, of, modality, period, base, qualifier, change } = claim;
  const measure = measures.find(({ id }) => id === claim.measure);
  const around = claims.find(({ id }) => id === claim.quotation);
  const time = (edtf: string) =>
    bracketed(timeInWords(edtf, edgeOf(writtenFor(edtf, claims))), !printsTime(edtf, claim, claims));
  return [
    fact('Stated by', attribution(speaker, 'The article itself')),
    fact('Value', [plain(`${figureInWords(claim) ?? inferred('not read as a number')}${inFull(claim)}`)]),
    fact('Unit', [plain(claim.unit)]),
    fact('Hedge', qualifier === null ? [] : [plain(precision(qualifier, claim.qualifier_words))]),
    fact('Change', change === null ? [] : [plain(`A ${change}`)]),
    fact('Of', of === null ? [] : [plain(`“${isolated(of)}”`)]),
    fact('Measure', measure === undefined ? [] : [{ text: measure.name, href: hasChart ? chartHref() : null }]),
    fact('Kind of figure', [
      plain(capitalised(modality === null ? 'proposed or conditional' : modalityWords[modality])),
    ]),
    fact('Period', [plain(period === null ? 'No period given' : time(period))]),
    fact('Compared with', base === null ? [] : [plain(time(base))]),
    fact(
      'Part of the statement',
      around === undefined ? [] : [{ text: `“${isolated(shortened(around.exact, 80))}”`, href: href(around.id) }],
    ),
  ];
}

/** The article's own hedge where it has one: “up to” may be less, and may be all of it. */
function precision(qualifier: NonNullable<Figure['qualifier']>, words: string | undefined): string {
  return words === undefined ? qualifiers[qualifier] : `“${isolated(words)}”`;
}

/** The number with all its digits where words such as “billion” stand for some: ` (220,000,000,000)`. */
function inFull({ value, low, high }: Figure): string {
  const ends = (value === null ? [low, high] : [value]).filter((end) => end !== null && Math.abs(end) >= 1e6);
  return ends.length === 0 ? '' : ` (${ends.map((end) => Number(end).toLocaleString('en-US')).join(' to ')})`;
}

// Dates

const grains = { interval: 'A range of dates' } as const;

const datedKinds = {
  statement: 'When something was said',
  event: 'When something happened',
  plan: 'When something is to happen',
  period: 'The period something covers',
} as const;

function ofDate(claim: DateClaim, { article, href }: FactsInput): Fact[] {
  const { edtf, grain, basis, event, exact, kind } = claim;
  return [
    fact(
      'Date',
      edtf === null ? [plain('Unknown.')] : [plain(bracketed(timeInWords(edtf, edgeOf(exact)), basis !== 'stated'))],
    ),
    fact('EDTF', edtf === null ? [] : [plain(edtf)]),
    fact('Precision', [plain(grain === 'interval' ? grains.interval : `A ${grain}`)]),
    fact('Worked out from', basisOf(claim, article, href)),
    fact('What it dates', [plain(datedKinds[kind])]),
    fact('Of', event === null || event === exact ? [] : [plain(`“${isolated(event)}”`)]),
  ];
}

function basisOf({ basis, anchor }: DateClaim, { claims }: Article, href: FactsInput['href']): Linked[] {
  if (basis === 'stated') return [plain('Itself: it is complete as printed')];
  if (anchor === null) return [plain('The text around it')];
  const time = timeInWords(anchor.edtf);
  if (anchor.exact === null) return [plain(`The day of publication, ${time}`)];
  const other = claims.find((claim) => claim.type === 'date' && claim.start === anchor.start);
  const words = `“${isolated(anchor.exact)}”`;
  return [
    other === undefined ? plain(words) : { text: words, href: href(other.id) },
    plain(` in the same article, ${time}`),
  ];
}

// What every claim has

const origins = {
  extracted: 'The program',
  corrected: 'The program, then corrected by an editor',
  added: 'An editor',
} as const;

function ofAny({ claim, article }: FactsInput): Fact[] {
  const { start, end, confidence, origin } = claim;
  const notes = article.notes.filter(({ at }) => at !== null && at.start < end && at.end > start);
  return [
    fact(
      'Editor’s note',
      notes.map(({ text }, index) => plain(`${index === 0 ? '' : ' '}${text}`)),
    ),
    fact(
      'Editing',
      article.corrections
        .filter((applied) => applied.claim === claim.id)
        .map((applied, index) => plain(`${index === 0 ? '' : ' '}${correctionText(applied)}`)),
    ),
    fact(
      'Checked',
      (article.checks ?? [])
        .filter((check) => check.claim === claim.id)
        .map(({ on }) => plain(`By an editor, ${dayInWords(on)}`)),
    ),
    fact('Found by', [plain(`${origins[origin]}${origin === 'added' ? '' : `; confidence ${confidence} of 1`}`)]),
    fact('Position', [plain(`${placeOf(claim, article)}, characters ${start} to ${end} of the source text`)]),
  ];
}

/** “Corrected 5 May 2031: said on 3 May 2031 (was unknown). It was a Saturday.” */
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
      ? ', speaker inferred'
      : speaker.exact === speaker.name
        ? ''
        : `, printed as “${isolated(speaker.exact)}”`;
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
