import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Side } from './ends.ts';
import { placeIn } from './place.ts';

/**
 * Grips at the ends of the current words, dragged by mouse, pen or finger. The article keeps the pointer, since the grips
 * are drawn anew while they move.
 */
export function useDrag(article: RefObject<HTMLElement | null>, onDrag: (side: Side, at: number) => void): void {
  const drag = useRef(onDrag);
  drag.current = onDrag;
  useEffect(() => {
    const element = article.current;
    if (element === null) return undefined;
    let side: Side | undefined;
    const begin = (event: PointerEvent) => {
      side = (event.target as Element).closest<HTMLElement>('.grip')?.dataset['side'] as Side | undefined;
      if (side === undefined) return;
      event.preventDefault(); // nothing is selected by it
      element.setPointerCapture(event.pointerId);
      element.classList.add('dragging');
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (side === undefined) return;
      const caret = document.caretPositionFromPoint(clientX, clientY);
      const at = caret === null ? null : placeIn(caret.offsetNode, caret.offset);
      if (at !== null) drag.current(side, at);
    };
    const end = () => {
      side = undefined;
      element.classList.remove('dragging');
    };
    const listeners = { pointerdown: begin, pointermove: move, pointerup: end, pointercancel: end } as const;
    for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener as EventListener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        element.removeEventListener(type, listener as EventListener);
    };
  }, []);
}
