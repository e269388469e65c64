import { brushX, type D3BrushEvent, type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import type { Geometry } from './geometry.ts';
import { SHORTEST, type Window } from './state.ts';

interface Change {
  /** While a hand moves. */
  readonly move: (window: Window) => void;
  /** When it lets go. */
  readonly done: (window: Window) => void;
}

/**
 * Drag and pinch move and zoom a drawing, Ctrl and wheel too; without Ctrl the page scrolls as ever. On a strip, a drag
 * picks a stretch. Gives what tells both of a change from elsewhere.
 */
export function addGestures(
  svg: SVGSVGElement,
  strip: SVGSVGElement,
  { plot }: Geometry,
  bounds: Window,
  change: Change,
): (window: Window | null) => void {
  const [left, right] = plot;
  const all = bounds[1] - bounds[0];
  const timeAt = (x: number) => bounds[0] + ((x - left) / (right - left)) * all;
  const placeOf = (time: number) => left + ((time - bounds[0]) / all) * (right - left);
  let window: Window = bounds;
  let moved = false;

  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, Math.max(1, all / SHORTEST)])
    .extent([
      [left, 0],
      [right, 1],
    ])
    .translateExtent([
      [left, Number.NEGATIVE_INFINITY],
      [right, Number.POSITIVE_INFINITY],
    ])
    .clickDistance(4)
    .filter((event: MouseEvent) =>
      event.type === 'wheel' ? event.ctrlKey || event.metaKey : !(event.ctrlKey || event.button),
    )
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!sourceEvent) return;
      moved = true;
      window = [timeAt(transform.invertX(left)), timeAt(transform.invertX(right))];
      change.move(window);
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // a mere click must leave the drawing alone, or the mark would be gone before it is followed
      if (sourceEvent && moved) change.done(window);
      moved = false;
    });
  const drawing = select(svg).call(zooming).on('dblclick.zoom', null);
  svg.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      const time = (event.deltaX / svg.clientWidth) * (window[1] - window[0]);
      const by = Math.max(bounds[0] - window[0], Math.min(time, bounds[1] - window[1]));
      change.done([window[0] + by, window[1] + by]);
    },
    { passive: false },
  );

  const brushing = brushX<unknown>()
    .extent([
      [left, 0],
      [right, strip.viewBox.baseVal.height],
    ])
    .on('brush end', ({ selection, sourceEvent, type }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      const [from, to] = (selection as [number, number] | null) ?? plot;
      const middle = (timeAt(from) + timeAt(to)) / 2;
      const half = Math.max(SHORTEST, timeAt(to) - timeAt(from)) / 2;
      const start = Math.max(bounds[0], Math.min(middle - half, bounds[1] - 2 * half));
      change[type === 'end' ? 'done' : 'move']([start, start + 2 * half]);
    });
  const picker = select(strip).append<SVGGElement>('g').attr('class', 'brush').call(brushing);

  return (wanted) => {
    window = wanted ?? bounds;
    const k = all / (window[1] - window[0]);
    drawing.property('__zoom', zoomIdentity.translate(left - k * placeOf(window[0]), 0).scale(k));
    picker.call(brushing.move, wanted === null ? null : [placeOf(window[0]), placeOf(window[1])]);
  };
}
