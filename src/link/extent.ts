/**
 * The time that an EDTF value covers, as numbers that can be compared and drawn. Values were checked with the `edtf`
 * library before they got here; that one takes spring as January to March and 0.1 ms a value, so bounds are read here.
 */
export interface Extent {
  /** First moment, in milliseconds since 1970 (UTC); -Infinity where open. */
  readonly from: number;
  /** Moment after the last; Infinity where open. */
  readonly to: number;
  readonly grain: 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'interval';
  /** Whether its edges are approximate or uncertain (`~`, `?`, `%`). */
  readonly soft: boolean;
}

const DAY = 86_400_000;

const pattern =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<part>\d{2}|XX))?(?:-(?<day>\d{2}|XX))?(?:T[^~?%]*)?(?<mark>[~?%])?$/;

/** Months, counted from 0, that seasons (northern, 21 to 24) and quarters (33 to 36) begin with. */
const seasonStart: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11, 25: 2, 26: 5, 27: 8, 28: 11 };
const quarterStart: Readonly<Record<string, number>> = { 33: 0, 34: 3, 35: 6, 36: 9 };

const known = new Map<string, Extent | null>();

/** `"2022-12~"` → December 2022, soft; null for what is no EDTF date, season or interval. */
export function extentOf(edtf: string): Extent | null {
  let extent = known.get(edtf);
  if (extent === undefined) {
    const slash = edtf.indexOf('/');
    extent = slash === -1 ? single(edtf) : interval(edtf.slice(0, slash), edtf.slice(slash + 1));
    known.set(edtf, extent);
  }
  return extent;
}

/** The year that a value is, and nothing else: `"2022"` → 2022, `"2022-11"` → null. */
export function yearOf(edtf: string | null): number | null {
  return edtf !== null && /^\d{4}$/.test(edtf) ? Number(edtf) : null;
}

/** A year up to the end of a month of it: `"2022-01/2022-11"` and, for January alone, `"2022-01"`; null for all else. */
export function yearToDateOf(edtf: string | null): { year: number; through: number } | null {
  const {
    year,
    last = '01',
    same = year,
  } = /^(?<year>\d{4})-01(?:\/(?<same>\d{4})-(?<last>\d{2}))?$/.exec(edtf ?? '')?.groups ?? {};
  const through = Number(last);
  return year === undefined || same !== year || through < 1 || through > 12 ? null : { year: Number(year), through };
}

/** The middle of a stretch; its known end where the other is open. */
export function middleOf({ from, to }: Extent): number {
  if (from === -Infinity) return to;
  return to === Infinity ? from : (from + to) / 2;
}

function interval(lower: string, upper: string): Extent | null {
  const first = lower === '..' || lower === '' ? null : single(lower);
  const last = upper === '..' || upper === '' ? null : single(upper);
  if (first === null && last === null) return null;
  return {
    from: first?.from ?? -Infinity,
    to: last?.to ?? Infinity,
    grain: 'interval',
    soft: (first?.soft ?? false) || (last?.soft ?? false),
  };
}

function single(edtf: string): Extent | null {
  const { year, part, day, mark } = pattern.exec(edtf)?.groups ?? {};
  if (year === undefined) return null;
  const soft = mark !== undefined;
  if (year.includes('X')) {
    const unknown = 10 ** (year.length - year.indexOf('X'));
    const first = Number(year.replaceAll('X', '0'));
    return { from: utc(first), to: utc(first + unknown), grain: unknown === 10 ? 'decade' : 'century', soft };
  }
  const y = Number(year);
  if (part === undefined || part === 'XX') return { from: utc(y), to: utc(y + 1), grain: 'year', soft };
  const season = seasonStart[part];
  if (season !== undefined) return { from: utc(y, season), to: utc(y, season + 3), grain: 'season', soft };
  const quarter = quarterStart[part];
  if (quarter !== undefined) return { from: utc(y, quarter), to: utc(y, quarter + 3), grain: 'quarter', soft };
  const month = Number(part) - 1;
  if (month < 0 || month > 11) return null;
  if (day === undefined || day === 'XX') return { from: utc(y, month), to: utc(y, month + 1), grain: 'month', soft };
  const from = utc(y, month, Number(day));
  return { from, to: from + DAY, grain: 'day', soft };
}

function utc(year: number, month = 0, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Date.UTC takes the years 0 to 99 as 1900 to 1999
  return date.getTime();
}
