import type { Measure } from '../../../schema/site.ts';
import { fitText, textWidth, wrapText } from '../../drawing/text-width.ts';
import { modalityOf, periodWords, type Statement, scaledWords, whoOf } from '../../ledger/figures.ts';
import { countInWords, hedged } from '../../words/format.ts';

/** “40, forecast for [2031]” over “Ana Reyes, in two articles”; with the name of its measure, where that is not the chart's. */
export function claimLines(
  { first, places }: Statement,
  most: number,
  font: number,
  { brief, chart = first.measure }: { brief: boolean; chart?: Measure },
): string[] {
  const { measure } = first;
  const period = brief ? null : periodWords(first);
  const scale = measure.scale === chart.scale ? '' : ` ${measure.scale_name}`;
  const amount = hedged(first.claim, `${scaledWords(first)}${scale}`);
  const what = `${amount}${brief ? '' : ','} ${modalityOf(first)}${period === null ? '' : ` for ${period}`}`;
  const head = [
    ...wrapText(what, most, font, { lines: 2, bold: true }),
    ...(measure.id === chart.id ? [] : wrapText(measure.name, most, font, { lines: 2 })),
  ];
  const where = places.length > 1 ? `in ${countInWords(places.length, 'article')}` : first.saidWords;
  if (brief || where === null) return [...head, ...wrapText(whoOf(first), most, font, { lines: 2 })];
  const one = `${whoOf(first)}, ${where}`;
  if (textWidth(one, font) <= most) return [...head, one];
  return [...head, fitText(whoOf(first), most, font), fitText(where, most, font)];
}
