interface Walked {
  readonly element: SVGElement;
  readonly x: number;
  readonly y: number;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes a drawing one stop of the keyboard, in which arrow keys, Home and End walk from point to point, left to right.
 * The first statement is where it begins. `arrived` is told of each point, and which of all it is, from 1.
 */
export function walkPoints(
  svg: SVGSVGElement,
  points: readonly Walked[],
  arrived: (element: SVGElement, position: number) => void,
  signal: AbortSignal,
): void {
  const order = points.toSorted((a, b) => a.x - b.x || b.y - a.y).map(({ element }) => element);
  const begin = order.find((element) => element.matches('a')) ?? order[0];
  const stopAt = (stop: SVGElement | undefined) => {
    for (const element of order) element.setAttribute('tabindex', element === stop ? '0' : '-1');
  };
  stopAt(begin);
  svg.addEventListener(
    'keydown',
    (event) => {
      const step = steps[event.key];
      const from = (event.target as Element).closest<SVGElement>('.pt');
      if (step === undefined || from === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const shown = order.filter((element) => element.getClientRects().length > 0);
      const next = shown[step(shown.indexOf(from), shown.length - 1)];
      if (next === undefined) return;
      stopAt(next);
      next.focus();
      arrived(next, shown.indexOf(next) + 1);
    },
    { signal },
  );
  // A link that was clicked, or reached in another way.
  svg.parentElement?.addEventListener(
    'focusin',
    ({ target }) => {
      if (order.includes(target as SVGElement)) stopAt(target as SVGElement);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    for (const element of order) element.removeAttribute('tabindex');
  });
}
