import { textWidth, wrapText } from '../../drawing/text-width.ts';
import { modalityOf, periodWords, type Statement, scaledWords, whoOf } from '../../ledger/figures.ts';
import { countInWords, hedged } from '../../words/format.ts';
import { pointWords } from '../words.ts';

/** “40, forecast for [2031]” over “Ana Reyes, in two articles”; `brief` leaves out the time, at which it stands anyway. */
export function claimLines(
  { first, places }: Statement,
  most: number,
  font: number,
  { brief }: { brief: boolean },
): string[] {
  const period = brief ? null : periodWords(first);
  const amount = hedged(first.claim, scaledWords(first));
  const what = `${amount}, ${modalityOf(first)}${period === null ? '' : ` ${pointWords.for(period)}`}`;
  const head = wrapText(what, most, font, { lines: 2, bold: true });
  const where = places.length > 1 ? pointWords.inArticles(countInWords(places.length, 'article')) : first.saidWords;
  if (brief || where === null) return [...head, ...wrapText(whoOf(first), most, font, { lines: 2 })];
  const one = `${whoOf(first)}, ${where}`;
  if (textWidth(one, font) <= most) return [...head, one];
  return [...head, ...wrapText(whoOf(first), most, font, { lines: 2 }), ...wrapText(where, most, font, { lines: 1 })];
}
