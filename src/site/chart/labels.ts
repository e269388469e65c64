// Where labels of a chart go: near their points, on nobody's toes. Pure arithmetic on boxes.

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface Wanted {
  readonly id: string;
  /** Centre of what is labelled, and how far it reaches around it. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Sides that would do, best first. */
  readonly sides: readonly Side[];
  /** How far off the label may stand before it is of no use: a value must be near, a claim may have a leader. */
  readonly far: number;
}

export interface Placed {
  readonly box: Box;
  readonly side: Side;
  /** A line from the point to a label that does not stand beside it. */
  readonly leader: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number } | null;
}

export interface Ground {
  /** No label leaves these. */
  readonly bounds: Box;
  /** Points and the like, which no label covers. */
  readonly solid: readonly Box[];
  /** Lines, which a label covers only where there is no other place. */
  readonly soft: readonly Box[];
}

/** Distance from which a label needs a leader; sooner where another mark is nearer to it. */
const LEADER = 13;
const NEAR_LEADER = 4;

/** Labels that are nearer than this read as one; they move apart where there is a place nearby. */
const APART = 4;

/** Places labels one after the other; one for which there is no room without covering another is left out. */
export function placeLabels(wanted: readonly Wanted[], { bounds, solid, soft }: Ground): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const taken = [...solid];
  const lines = [...soft];
  const texts: Box[] = [];
  for (const label of wanted) {
    let best: { cost: number; placed: Placed } | null = null;
    for (const { box, side, cost } of candidates(label)) {
      if (best !== null && cost >= best.cost) continue;
      if (!within(box, bounds) || taken.some((other) => overlap(box, other))) continue;
      const covered = lines.filter((line) => overlap(box, line)).length;
      const astray = isAstray(label, box, solid);
      const leader = leaderOf(label, box, side, astray ? NEAR_LEADER : LEADER);
      const crossed =
        leader === null
          ? 0
          : along(leader).filter((dot) => taken.some((other) => overlap(dot, other) && !around(label, other))).length;
      const crowded = texts.filter((text) => gapOf(box, text) < APART).length;
      const total = cost + covered * 14 + crossed * 25 + crowded * 10 + (astray ? 40 : 0);
      if (best === null || total < best.cost) best = { cost: total, placed: { box, side, leader } };
    }
    if (best === null) continue;
    placed.set(label.id, best.placed);
    taken.push(best.placed.box);
    texts.push(best.placed.box);
    if (best.placed.leader !== null) lines.push(...along(best.placed.leader));
  }
  return placed;
}

/** Boxes along a line, for what is drawn as one. */
export function along({ x0, y0, x1, y1 }: Box, step = 6): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = x0 + ((x1 - x0) * index) / count;
    const y = y0 + ((y1 - y0) * index) / count;
    return { x0: x - 1.5, y0: y - 1.5, x1: x + 1.5, y1: y + 1.5 };
  });
}

/** Whether two boxes have any area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function* candidates({
  x,
  y,
  reach,
  width,
  height,
  sides,
  far,
}: Wanted): Generator<{ box: Box; side: Side; cost: number }> {
  for (const [rank, side] of sides.entries()) {
    const level = side === 'right' || side === 'left';
    const slack = (level ? height : width) / 2;
    for (let gap = level ? 6 : 3; gap <= far; gap += gap < 12 ? 3 : 8)
      for (let shift = 0; shift <= far; shift += level ? 5 : 4)
        for (const off of shift === 0 ? [0] : [-shift, shift]) {
          const cost = rank * 6 + gap + Math.max(0, Math.abs(off) - slack * 0.6) * 1.1 + Math.abs(off) * 0.15;
          const near = reach + gap;
          if (side === 'right') yield { side, cost, box: boxAt(x + near, y + off - height / 2, width, height) };
          else if (side === 'left')
            yield { side, cost, box: boxAt(x - near - width, y + off - height / 2, width, height) };
          else if (side === 'above')
            yield { side, cost, box: boxAt(x + off - width / 2, y - near - height, width, height) };
          else yield { side, cost, box: boxAt(x + off - width / 2, y + near, width, height) };
        }
  }
}

function boxAt(x0: number, y0: number, width: number, height: number): Box {
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

function within(box: Box, bounds: Box): boolean {
  return box.x0 >= bounds.x0 && box.x1 <= bounds.x1 && box.y0 >= bounds.y0 && box.y1 <= bounds.y1;
}

/** Whether a label would be read as that of another mark, because that is nearer, or just as near. */
function isAstray(label: Wanted, box: Box, solid: readonly Box[]): boolean {
  const { x, y, reach } = label;
  const own = gapOf(box, { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach });
  return solid.some((other) => !around(label, other) && gapOf(box, other) < own + 1);
}

/** How far two boxes are apart; nothing where they touch. */
function gapOf(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), Math.max(0, a.y0 - b.y1, b.y0 - a.y1));
}

/** From the edge of the point to the nearest edge of the label. */
function leaderOf({ x, y, reach }: Wanted, box: Box, side: Side, from: number): Placed['leader'] {
  const toX = side === 'right' ? box.x0 - 3 : side === 'left' ? box.x1 + 3 : Math.min(Math.max(x, box.x0), box.x1);
  const toY =
    side === 'above' ? box.y1 + 1 : side === 'below' ? box.y0 - 1 : Math.min(Math.max(y, box.y0 + 8), box.y1 - 8);
  const distance = Math.hypot(toX - x, toY - y);
  if (distance - reach < from) return null;
  const share = (reach + 2) / distance;
  return { x0: x + (toX - x) * share, y0: y + (toY - y) * share, x1: toX, y1: toY };
}

/** Whether a box is the point itself. */
function around({ x, y }: Wanted, { x0, y0, x1, y1 }: Box): boolean {
  return x0 <= x && x <= x1 && y0 <= y && y <= y1;
}
