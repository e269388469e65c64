import { markId } from './drawing.ts';
import type { Variant } from './geometry.ts';
import type { TimelineLayout } from './layout.ts';

type Places = ReadonlyMap<string, readonly [number, number]>;

/** Where each mark and count of a drawing stands, by the id of its element, in the drawing's units. */
export function placesOf({ lanes }: TimelineLayout, variant: Variant): Places {
  return new Map(
    lanes.flatMap(({ marks, counted }) => [
      ...marks.map(({ item, x0, x1, y }) => [markId(variant, item.id), [(x0 + x1) / 2, y]] as const),
      ...counted.map(({ id, room, y }) => [markId(variant, id), [(room[0] + room[1]) / 2, y]] as const),
    ]),
  );
}

/** Lets marks glide from where they stood to where they stand, unless the reader wants no motion. */
export function moveMarks(svg: SVGSVGElement, before: Places, after: Places): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const timing = { duration: 550, easing: 'ease-in-out' };
  for (const link of svg.querySelectorAll<SVGAElement>('a[id]')) {
    const [from, to] = [before.get(link.id), after.get(link.id)];
    if (to === undefined) continue;
    if (from === undefined) {
      link.animate({ opacity: [0, 1] }, timing);
      continue;
    }
    const [dx, dy] = [from[0] - to[0], from[1] - to[1]];
    if (dx !== 0 || dy !== 0) link.animate({ transform: [`translate(${dx}px, ${dy}px)`, 'none'] }, timing);
  }
}
