/**
 * One stop of the Tab key for a whole drawing: arrow keys walk its marks in the order of time, Home and End go to the
 * first and the last. Enter opens, as on every link.
 */
export class MarkWalk {
  private readonly svg: SVGSVGElement;
  private ids: readonly string[] = [];
  private current: string | null = null;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    // Around the drawing: Chromium makes a drawing that listens for focus a stop of its own.
    const around = svg.parentElement as HTMLElement;
    around.addEventListener('keydown', (event) => this.onKey(event));
    around.addEventListener('focusin', ({ target }) => {
      const { id } = (target as Element).closest('a') ?? {};
      if (id && this.ids.includes(id)) this.stopAt(id);
    });
  }

  /** The ids of the marks that are drawn, in the order of time. */
  set order(ids: readonly string[]) {
    this.ids = ids;
    for (const id of ids) this.link(id)?.setAttribute('tabindex', '-1');
    this.stopAt(this.current !== null && ids.includes(this.current) ? this.current : (ids[0] ?? null));
  }

  focus(id: string | undefined): void {
    this.link(id ?? this.current ?? this.ids[0] ?? '')?.focus();
  }

  /** The mark before or after the current one, in the order of time. */
  next(by: -1 | 1): SVGAElement | null {
    const at = this.ids.indexOf(this.current ?? '');
    return this.link(this.ids[Math.max(0, Math.min(at + by, this.ids.length - 1))] ?? '');
  }

  stopAt(id: string | null): void {
    if (this.current !== null) this.link(this.current)?.setAttribute('tabindex', '-1');
    this.current = id;
    if (id !== null) this.link(id)?.setAttribute('tabindex', '0');
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.ids.indexOf((event.target as Element).closest('a')?.id ?? '');
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.ids.length - 1;
    const wanted = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.focus(this.ids[wanted]);
  }

  private link(id: string): SVGAElement | null {
    return this.svg.querySelector<SVGAElement>(`#${CSS.escape(id)}`);
  }
}
