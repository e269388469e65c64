/**
 * Lines of the tables and the points (`data-rows`) that they stand for light up together, whichever the pointer or the
 * focus is on. The canvas is told which lines are lit.
 */
export function lightUp(chart: HTMLElement, onCanvas: (rows: ReadonlySet<string>) => void): void {
  const light = (rows: ReadonlySet<string>) => {
    for (const lit of chart.querySelectorAll('.lit')) lit.classList.remove('lit');
    for (const id of rows) chart.querySelector(`tr#${CSS.escape(id)}`)?.classList.add('lit');
    for (const point of chart.querySelectorAll<HTMLElement | SVGElement>('[data-rows]'))
      if (rowsOf(point).some((id) => rows.has(id))) point.classList.add('lit');
  };
  const follow = ({ target }: Event) => {
    const element = target as Element;
    const row = element.closest<HTMLElement>('tr[id]');
    if (row !== null) {
      const rows = new Set([row.id]);
      light(rows);
      onCanvas(rows);
      return;
    }
    const point = element.closest<HTMLElement>('[data-rows]');
    // A drawing says itself which of its points the pointer is near.
    if (point === null && element.closest('svg.chart') !== null) return;
    light(new Set(point === null ? [] : rowsOf(point)));
    if (point === null) onCanvas(new Set());
  };
  chart.addEventListener('mouseover', follow);
  chart.addEventListener('focusin', follow);
  chart.addEventListener('mouseleave', () => {
    light(new Set());
    onCanvas(new Set());
  });
  chart.addEventListener('point', (event) => {
    light(new Set((event as CustomEvent<string>).detail.split(' ').filter(Boolean)));
  });
}

function rowsOf(point: HTMLElement | SVGElement): string[] {
  return (point.dataset.rows ?? '').split(' ');
}
