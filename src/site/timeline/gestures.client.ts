import type { Geometry } from './geometry.ts';
import { SHORTEST, type Window } from './state.ts';

interface Change {
  /** While a hand moves. */
  readonly move: (window: Window) => void;
  /** When it lets go. */
  readonly done: (window: Window) => void;
}

/** So far a pointer goes before it is a drag, in pixels: a mere click is left to the mark. */
const CLICK = 5;

/** Zoom of one unit of the wheel, and the most that one turn of it counts: a notch makes a stretch a fifth shorter. */
const WHEEL = 0.002;
const NOTCH = 110;

/** So long after the last turn of the wheel it has come to rest, in milliseconds. */
const REST = 200;

/**
 * Drag and pinch move and zoom a drawing, Ctrl and wheel too; without Ctrl the page scrolls as ever, and so it does under
 * a finger that goes up or down. Pointers are captured by the drawing itself: what they touch is redrawn while they move.
 * Gives what tells it of a change from elsewhere.
 */
export function addGestures(
  svg: SVGSVGElement,
  { plot: [left, right] }: Geometry,
  bounds: Window,
  change: Change,
): (window: Window | null) => void {
  const all = bounds[1] - bounds[0];
  const shortest = Math.min(SHORTEST, all);
  let window: Window = bounds;
  /** Where each pointer is, in units of the drawing. */
  const pointers = new Map<number, number>();
  /** The pointers and the window when the last one came or went. */
  let start: { window: Window; xs: readonly number[] } = { window, xs: [] };
  let moved = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const unitsAt = ({ clientX }: MouseEvent) => {
    const box = svg.getBoundingClientRect();
    return ((clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
  };
  const timeAt = (x: number, [from, to]: Window) => from + ((x - left) / (right - left)) * (to - from);
  /** A window of a length, no longer than all and within it, in which a time stands at a place. */
  const windowWith = (time: number, x: number, length: number): Window => {
    const long = Math.max(shortest, Math.min(length, all));
    const from = time - ((x - left) / (right - left)) * long;
    const first = Math.max(bounds[0], Math.min(from, bounds[1] - long));
    return [first, first + long];
  };
  const begin = () => {
    start = { window, xs: [...pointers.values()] };
  };

  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.ctrlKey) return;
    if (pointers.size === 0) moved = false;
    pointers.set(event.pointerId, unitsAt(event));
    if (pointers.size > 1) for (const id of pointers.keys()) svg.setPointerCapture(id);
    begin();
  });
  svg.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, unitsAt(event));
    const [a = 0, b] = pointers.values();
    const [a0 = 0, b0] = start.xs;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    if (!moved && b === undefined && Math.abs(a - a0) * scale < CLICK) return;
    if (!moved) svg.setPointerCapture(event.pointerId);
    moved = true;
    const length = start.window[1] - start.window[0];
    const stretch = b === undefined || b0 === undefined ? 1 : Math.abs(b0 - a0) / Math.max(1, Math.abs(b - a));
    window = windowWith(timeAt(a0, start.window), a, length * stretch);
    change.move(window);
  });
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    begin();
    if (moved && pointers.size === 0) change.done(window);
  };
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);
  // the click that ends a drag opens nothing
  svg.addEventListener(
    'click',
    (event) => {
      if (!moved) return;
      moved = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener(
    'wheel',
    (event) => {
      const zooms = event.ctrlKey || event.metaKey;
      if (!zooms && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      const x = unitsAt(event);
      const length = window[1] - window[0];
      const turned = Math.max(-NOTCH, Math.min(event.deltaMode === 0 ? event.deltaY : event.deltaY * 40, NOTCH));
      window = zooms
        ? windowWith(timeAt(x, window), x, length * Math.exp(turned * WHEEL))
        : windowWith(window[0] + (event.deltaX / svg.clientWidth) * length, left, length);
      change.move(window);
      clearTimeout(resting);
      resting = setTimeout(() => change.done(window), REST);
    },
    { passive: false },
  );
  return (wanted) => {
    if (pointers.size === 0) window = wanted ?? bounds;
  };
}

/** On the strip a drag picks a stretch and a click gives all back. Gives what tells it of a change from elsewhere. */
export function addBrush(
  strip: SVGSVGElement,
  { plot: [left, right] }: Geometry,
  bounds: Window,
  change: Change,
): (window: Window | null) => void {
  const selection = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  selection.classList.add('selection');
  strip.append(selection);
  const all = bounds[1] - bounds[0];
  let from: number | null = null;
  const placeAt = ({ clientX }: MouseEvent) => {
    const box = strip.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * strip.viewBox.baseVal.width;
    return Math.max(left, Math.min(x, right));
  };
  /** Nothing shorter than the shortest, around the middle of what was picked. */
  const windowOf = (a: number, b: number): Window => {
    const [first, last] = [a, b].map((x) => bounds[0] + ((x - left) / (right - left)) * all) as [number, number];
    const half = Math.max(Math.min(SHORTEST, all), Math.abs(last - first)) / 2;
    const start = Math.max(bounds[0], Math.min((first + last) / 2 - half, bounds[1] - 2 * half));
    return [start, start + 2 * half];
  };
  strip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = placeAt(event);
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener('pointermove', (event) => {
    if (from !== null && Math.abs(placeAt(event) - from) > CLICK) change.move(windowOf(from, placeAt(event)));
  });
  strip.addEventListener('pointerup', (event) => {
    if (from === null) return;
    const to = placeAt(event);
    change.done(Math.abs(to - from) > CLICK ? windowOf(from, to) : bounds);
    from = null;
  });
  strip.addEventListener('pointercancel', () => {
    from = null;
  });
  return (window) => {
    const [a, b] = (window ?? bounds).map((time) => left + ((time - bounds[0]) / all) * (right - left)) as [
      number,
      number,
    ];
    selection.toggleAttribute('hidden', window === null);
    selection.setAttribute('x', a.toFixed(1));
    selection.setAttribute('width', (b - a).toFixed(1));
    selection.setAttribute('height', String(strip.viewBox.baseVal.height));
  };
}
