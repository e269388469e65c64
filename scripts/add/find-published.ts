import { extract } from '../../src/extract/index.ts';
import { findParagraphs } from '../../src/extract/text/paragraphs.ts';
import { daySchema } from '../../src/schema/span.ts';
import type { Published } from './found.ts';

/** Paragraphs at either end in which a day of publication is printed, if it is, and how long such a line is at most. */
const LINES = { first: 6, last: 3, longest: 120 } as const;

/** A dateline at the beginning of a sentence: “BRANNOCK, 3 May 2021 (Wire) — ”. */
const dateline = /^[^.!?]{0,80}?(?: – | — | - |–|—)/u;

/**
 * The day on which an article was published, from its words alone. Stated: a line near its top or end that is little
 * else than a day, or a dateline. Else inferred: the latest day that it names in full. Null where it names none.
 */
export function findPublished(text: string): Published | null {
  const paragraphs = findParagraphs(text).map(({ start, end }) => text.slice(start, end));
  const [head, tail] = [paragraphs.slice(0, LINES.first), paragraphs.slice(LINES.first).slice(-LINES.last)];
  for (const paragraph of [...head, ...tail]) {
    const line =
      paragraph.length <= LINES.longest && !/[.!?]["”]?$/.test(paragraph) ? paragraph : dateline.exec(paragraph)?.[0];
    const [day] = line === undefined ? [] : daysOf(line);
    if (day !== undefined) return { value: day, basis: 'stated', reason: `Printed in the text: “${line?.trim()}”.` };
  }
  const days = daysOf(text);
  if (days.length === 0) return null;
  const latest = days.reduce((a, b) => (a > b ? a : b));
  return {
    value: latest,
    basis: 'inferred',
    reason: 'The latest day that the text names in full; nobody has checked it.',
  };
}

/** A day as a name of a file or an address has it: `2021-05-03-bridge.txt`, `/2021/05/03/bridge`. */
export function publishedInName(name: string, what: string): Published | null {
  const [, year, month, day] = /(?<!\d)((?:19|20)\d\d)[-/_](\d\d)[-/_](\d\d)(?!\d)/.exec(name) ?? [];
  const value = `${year}-${month}-${day}`;
  return daySchema.safeParse(value).success
    ? { value, basis: 'inferred', reason: `The day in ${what}; nobody has checked it.` }
    : null;
}

/** The day of a time as machines write it, as it stands there: `"2021-05-03T23:30:00-05:00"` → `"2021-05-03"`. */
export function dayOf(time: string): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(time.trim()) ?? [];
  return day !== undefined && daySchema.safeParse(day).success ? day : null;
}

/** The same of a stamp that people can read, too: `"Tue, 04 May 2021 23:30:00 GMT"`, `"Apr 08, 2020 05:08 PM IST"`, `"20210504"`, `"2021.05.04"`. */
export function dayOfStamp(stamp: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)/.exec(stamp.trim()) ?? [];
  const plain = year === undefined ? null : dayOf(`${year}-${month}-${day}`);
  return plain ?? (stamp.length > 100 ? null : (daysOf(stamp)[0] ?? null));
}

/** Days that a text names with their year, in order. */
function daysOf(text: string): string[] {
  const { claims } = extract({ id: 'incoming', text, published: null });
  return claims.flatMap((claim) =>
    claim.type === 'date' && claim.grain === 'day' && claim.basis === 'stated' && dayOf(claim.edtf ?? '') !== null
      ? [claim.edtf as string]
      : [],
  );
}
