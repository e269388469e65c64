import countries from 'world-countries';
import { z } from 'zod';
import { daySchema } from './span.ts';

// Values that editors write, and that are right only as somebody else's register has them: addresses, days, countries,
// languages.

const codes: ReadonlySet<string> = new Set(countries.map(({ cca2 }) => cca2));
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** An address on the web that can stand in a link as it is, and that lets nobody in: no blanks, no quotes, no password. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: 'must be a whole address, with https:// or http://' })
  .refine((address) => !/[\s"<>\\^`{|}]/.test(address), {
    error: ({ input }) =>
      `has a blank, a quotation mark or another character that no address has. Write ${encoded(String(input))}`,
  })
  .refine(hasNoPassword, 'has a name or password before the host. Delete it, for readers would see it');

/** A year, a month or a day that the calendar has: `"2021"`, `"2021-01"`, `"2021-01-26"`. */
export const partialDaySchema = z.string().refine(isPartialDay, {
  error: ({ input }) =>
    `must be a year, a month or a day of the calendar, such as "2021", "2021-01" or "2021-01-26", not ${JSON.stringify(input)}`,
});

/** The same, or a day by which it was: `"../2021-01-26"` is on or before that day (EDTF, an interval with an open start). */
export const byDaySchema = z
  .string()
  .refine(
    (value) => isPartialDay(value.replace(/^\.\.\//, '')),
    'must be a year, a month or a day of the calendar, such as "2021", "2021-01" or "2021-01-26", or a day by which it was, such as "../2021-01-26"',
  );

/** ISO 3166-1 alpha-2, as `world-countries` has it: the site prints the names from there. */
export const countrySchema = z.string().refine((code) => codes.has(code), {
  error: ({ input }) =>
    `must be the two capital letters of a country in ISO 3166, such as NO, or null, not ${JSON.stringify(input)}`,
});

/** A BCP 47 tag of a language that there is: `"en"`, `"pt-BR"`, `"zh-Hant"`. */
export const languageSchema = z.string().refine(isLanguage, {
  error: ({ input }) =>
    `must be the BCP 47 tag of a language, such as en, pt-BR or zh-Hant, not ${JSON.stringify(input)}`,
});

/** The address with what cannot stand in it escaped; where it is none at all, an example. */
function encoded(address: string): string {
  const url = URL.parse(address.trim());
  return url === null ? 'it as the browser copies it' : url.href.replace(/[\^`{|}]/g, encodeURIComponent);
}

function hasNoPassword(address: string): boolean {
  const url = URL.parse(address);
  return url === null || (url.username === '' && url.password === '');
}

function isPartialDay(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) && daySchema.safeParse(`${value}-01-01`.slice(0, 10)).success;
}

function isLanguage(tag: string): boolean {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    return languages.of(canonical.split('-')[0] ?? '') !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
