import { type Extent, extentOf } from '../../schema/edtf.ts';
import { numberAsWord } from '../words/format.ts';
import type { ItemTime } from './marks.ts';
import { dayOf } from './state.ts';
import { drawingWords } from './words.ts';

const DAY = 86_400_000;

/** When what was said then is printed: from the one day to the other where it was said on a known day before. */
export function printedOf(said: ItemTime, print: ItemTime): ItemTime {
  const days = Math.round((print.extent.from - said.extent.from) / DAY);
  if (said.extent.grain !== 'day' || said.sense === 'by' || days < 1) return print;
  const edtf = `${dayOf(said.extent.from)}/${print.edtf}`;
  const time = drawingWords.later(print.time, numberAsWord(days), days === 1);
  return { edtf, extent: extentOf(edtf) as Extent, sense: 'lag', edge: null, time };
}
