import { isRemark, type Official } from '../../link/outcomes.ts';

import { ledgerWords } from './words.ts';

// Whose number it is: an office recorded what it counted; what an official told a reporter was said.

/** Who counted or said it, as a sentence calls them: “China’s customs”, “Ana Reyes”. */
export function counterOf({ row, series }: Official): string {
  return row.speaker ?? series.called ?? series.by;
}

/** “China’s customs recorded”, “Ana Reyes said”: to stand before the number. */
export function countedBy(official: Official): string {
  const counter = counterOf(official);
  return isRemark(official) ? ledgerWords.remarked(counter) : ledgerWords.recorded(counter);
}

/** What sort of number it is: “official count”, “official count, worked out”, “official’s remark”. */
export function sortOfCount(official: Official): string {
  const sort = isRemark(official) ? ledgerWords.sorts.remark : ledgerWords.sorts.count;
  return official.row.status === 'derived' ? ledgerWords.sortWorkedOut(sort) : sort;
}
