import { type SvgNode, svg } from '../drawing/svg-tree.ts';
import type { Counted } from './collapse.ts';
import type { Geometry, Line, Variant } from './geometry.ts';
import type { Lane, Mark, Tick, TimelineLayout } from './layout.ts';
import type { MarkLabel } from './mark-labels.ts';
import type { Drawable } from './marks.ts';
import { shapesOf } from './shapes.ts';
import { kindNames } from './words.ts';

/** Address of an item's entry in the list. */
export type EntryHref = (item: Drawable) => string;

const letters = { quotation: 'q', figure: 'f', date: 'd' } as const;

/** Id of a mark, or of a count, in one of the drawings. */
export function markId(variant: Variant, id: string): string {
  return `${variant.charAt(0)}${id}`;
}

/** By item: the id of its mark, or of the count that it is part of. */
export function marksOf({ lanes }: TimelineLayout, variant: Variant): Map<string, string> {
  return new Map(
    lanes.flatMap(({ marks, counted }) => [
      ...marks.map(({ item }) => [item.id, markId(variant, item.id)] as const),
      ...counted.flatMap(({ id, items }) => items.map((item) => [item.id, markId(variant, id)] as const)),
    ]),
  );
}

/** The inside of the `<svg>`: title, grid, then lane by lane; every mark a link to its entry in the list. */
export function drawingOf(layout: TimelineLayout, variant: Variant, title: string, entryHref: EntryHref): SvgNode[] {
  const { geometry, top, height, ticks, lanes } = layout;
  return [
    svg('title', { id: `timeline-${variant}` }, title, 'title'),
    svg(
      'g',
      { class: 'times', 'aria-hidden': 'true' },
      ticks.flatMap((tick) => gridLine(tick, top, height)),
      'times',
    ),
    ...lanes.map((lane) => drawLane(lane, layout, variant, entryHref)),
    svg('path', { class: 'lane', d: `M0 ${round(height)}H${geometry.width}` }, [], 'end'),
  ];
}

/** The box that a drawing needs. */
export function viewBoxOf({ geometry, height }: TimelineLayout): string {
  return `0 -6 ${geometry.width} ${round(height) + 8}`;
}

function gridLine({ x, year, month }: Tick, top: number, height: number): SvgNode[] {
  const line = {
    class: year === null ? 'month' : 'year',
    d: `M${round(x)} ${year === null ? top : 28}V${round(height)}`,
  };
  const words = [
    ...(year === null ? [] : [svg('text', { class: 'strong', x: round(x) + 4, y: 8 }, year)]),
    ...(month === null ? [] : [svg('text', { class: 'soft', x: round(x) + 4, y: 24 }, month)]),
  ];
  return [svg('path', line), ...words];
}

function drawLane(lane: Lane, layout: TimelineLayout, variant: Variant, entryHref: EntryHref): SvgNode {
  const name = svg(
    'text',
    { class: 'lane-name' },
    // A blank between the lines, so that they are not read as one word.
    lane.title.map(({ x, y, text }, index) =>
      svg('tspan', { x, y: round(y) }, index < lane.title.length - 1 ? `${text} ` : text),
    ),
  );
  const { published } = lane;
  return svg(
    'g',
    {},
    [
      svg('path', { class: 'lane', d: `M0 ${round(lane.top)}H${layout.geometry.width}` }, [], 'top'),
      lane.href === null ? { ...name, key: 'name' } : svg('a', { href: lane.href }, [name], 'name'),
      ...(lane.subtitle === null ? [] : [words(lane.subtitle, 'soft', 'subtitle')]),
      ...(published === null
        ? []
        : [
            svg(
              'path',
              { class: 'published', d: `M${round(published.x)} ${round(published.from)}V${round(published.to)}` },
              [],
              'published',
            ),
            svg('path', { class: 'flag', d: flagAt(published) }, [], 'flag'),
            words(published.label, 'soft', 'published-label'),
          ]),
      svg(
        'g',
        { class: 'marks' },
        [
          ...lane.marks.map((mark) => drawMark(mark, layout, variant, entryHref)),
          ...lane.counted.map((counted) => drawCount(counted, variant, entryHref)),
        ],
        'marks',
      ),
    ],
    `lane-${lane.key}`,
  );
}

/** A little flag at the head of the rule, towards its words. */
function flagAt({ x, from, label }: NonNullable<Lane['published']>): string {
  return `M${round(x)} ${round(from)}v10l${label.end ? -8 : 8} -5z`;
}

function drawMark(mark: Mark, { x, geometry }: TimelineLayout, variant: Variant, entryHref: EntryHref): SvgNode {
  const { item, label, outside } = mark;
  const id = markId(variant, item.id);
  const said = [label.who, label.text, label.tail].filter(Boolean).join(' ');
  return svg(
    'a',
    {
      class: letters[item.kind],
      id,
      href: entryHref(item),
      'aria-label': `${kindNames[item.kind]}: ${outside === null ? `${said}, ${item.time}` : said}`,
    },
    [
      hit(mark, geometry),
      ...shapesOf(mark, x, geometry).map(({ tag, ...attributes }) => svg(tag, { ...attributes })),
      markWords(label),
    ],
    id,
  );
}

function drawCount({ id, items, outside, y, label, room }: Counted, variant: Variant, entryHref: EntryHref): SvgNode {
  const [x, width] = [round(room[0]), round(room[1] - room[0])];
  return svg(
    'a',
    {
      class: outside === null ? 'more' : 'more outside',
      id: markId(variant, id),
      href: entryHref(items[0] as Drawable),
    },
    [
      svg('rect', { class: 'hit', x, y: round(y - 12), width, height: 24 }),
      svg('rect', { class: 'pill', x, y: round(y - 9), width, height: 18, rx: 9 }),
      words(label, 'in'),
    ],
    markId(variant, id),
  );
}

/** What a finger may touch: with words above it, all of their row. What the title speaks of stands on a ground. */
function hit({ room, y, item }: Mark, { words: where, row }: Geometry): SvgNode {
  const [x, width] = [round(room[0]), round(room[1] - room[0])];
  const [top, height] = where === 'above' ? [y - 27, row - 1] : [y - 12, 24];
  return svg('rect', { class: item.found ? 'hit found' : 'hit', x, y: round(top), width, height });
}

/** Who in bold, the first words, what is said of them. */
function markWords({ x, y, end, who, text, tail, at }: MarkLabel): SvgNode {
  const parts = [
    ...(who === '' ? [] : [svg('tspan', { class: 'strong' }, text === '' ? who : `${who} `)]),
    ...(text === '' ? [] : [svg('tspan', {}, text)]),
    ...(tail === '' ? [] : [svg('tspan', { class: 'soft' }, ` ${tail}`)]),
  ];
  return svg(
    'text',
    { class: at === 'inside' ? 'in' : null, x: round(x), y: round(y), 'text-anchor': end ? 'end' : null },
    parts,
  );
}

function words({ x, y, text, end }: Line, name: string | null, key: string | null = null): SvgNode {
  return svg('text', { class: name, x: round(x), y: round(y), 'text-anchor': end ? 'end' : null }, text, key);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
