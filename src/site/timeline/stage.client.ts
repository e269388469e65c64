import { drawingTitle } from './captions.ts';
import { Card } from './card.client.ts';
import type { Counted } from './collapse.ts';
import { drawCounts, statementsIn } from './counts.ts';
import { drawingOf, type EntryHref, markId, marksOf, viewBoxOf } from './drawing.ts';
import { type Geometry, geometries, STRIP, type Variant } from './geometry.ts';
import { type Gap, type LaneInput, layOut, type TimelineLayout } from './layout.ts';
import { byTime, orderOf, type TimelineMark } from './marks.ts';
import { moveMarks, placesOf } from './move-marks.client.ts';
import { patchSvg } from './patch-svg.client.ts';
import type { TimelineState, Window } from './state.ts';
import { MarkWalk } from './walk-marks.client.ts';

/** One of the page's three drawings. */
export class TimelineStage {
  readonly svg: SVGSVGElement;
  readonly variant: Variant;
  readonly geometry: Geometry;
  /** The strip above it. */
  readonly strip: SVGSVGElement;
  private readonly walk: MarkWalk;
  private readonly card: Card;
  private readonly redraw: () => void;
  private layout: TimelineLayout | null = null;
  private window: Window | null = null;

  /** `redraw` draws it anew, as it is. */
  constructor(host: HTMLElement, variant: Variant, redraw: () => void) {
    this.svg = host.querySelector(`svg.timeline.${variant}`) as SVGSVGElement;
    this.strip = host.querySelector(`svg.counts.${variant}`) as SVGSVGElement;
    this.variant = variant;
    this.geometry = geometries[variant];
    this.walk = new MarkWalk(this.svg);
    this.card = new Card(this.svg, {
      step: (by) => this.open(this.walk.next(by)),
      closed: () => {
        redraw();
        this.walk.focus(undefined);
      },
    });
    this.redraw = redraw;
    const around = this.svg.parentElement as HTMLElement;
    for (const type of ['mouseover', 'focusin'] as const)
      around.addEventListener(type, ({ target }) => this.tell(target as Element));
    around.addEventListener('focusout', () => this.card.hideWords());
    this.svg.addEventListener('mouseleave', () => this.card.hideWords());
  }

  /** Opens the card of a mark; false where its entry is on another page. */
  open(mark: Element | null): boolean {
    const entry = mark === null ? null : document.getElementById(mark.id.slice(1));
    if (mark === null || entry === null) return false;
    this.walk.stopAt(mark.id);
    this.card.open(entry);
    this.redraw();
    this.card.focus();
    return true;
  }

  /** Shows the words of the mark that a pointer or the focus is on. */
  private tell(target: Element): void {
    const mark = target.closest<SVGElement>('.marks > a');
    const entry = mark === null || !this.svg.contains(mark) ? null : document.getElementById(mark.id.slice(1));
    if (mark === null || entry === null) this.card.hideWords();
    else this.card.showWords(entry, mark);
  }

  /** The room that the open card takes, in units of the drawing. */
  private gap(): Gap | null {
    const { shown } = this.card;
    if (shown === null) return null;
    const scale = this.svg.getBoundingClientRect().width / this.geometry.width;
    return { id: shown, height: this.card.height / scale + 16 };
  }

  closeCard(): void {
    this.card.close();
  }

  private placeCard(): void {
    const { shown } = this.card;
    const mark = this.layout?.lanes.flatMap(({ marks }) => marks).find(({ item }) => item.id === shown);
    if (mark !== undefined) this.card.place(mark.y + this.geometry.half + 8);
    else this.card.close(); // what it was of is counted now, or left out
  }

  get isShown(): boolean {
    return this.svg.getClientRects().length > 0;
  }

  /** Takes over the drawing that came with the page, which is what these lanes give. */
  adopt(lanes: readonly LaneInput[], window: Window): void {
    this.remember(layOut(lanes, [new Date(window[0]), new Date(window[1])], this.geometry), window);
  }

  /**
   * Keeps the height that the page came with, as far as it is in the window: nothing that is seen moves before a reader does
   * something, and a drawing of three lanes does not stand above the room of fifty. Not on paper.
   */
  holdHeight(isHeld: boolean): void {
    const { top, height } = this.svg.getBoundingClientRect();
    const seen = top < 0 ? height : Math.max(0, Math.min(height, innerHeight - top));
    this.svg.style.setProperty('--held', isHeld ? `${seen}px` : '0');
  }

  /** Lays the lanes out and draws them; marks move to their new places where that explains something. */
  draw(lanes: readonly LaneInput[], window: Window, state: TimelineState, entryHref: EntryHref, moving: boolean): void {
    const { svg, variant } = this;
    const layout = layOut(lanes, [new Date(window[0]), new Date(window[1])], this.geometry, this.gap());
    const focused = svg.contains(document.activeElement) ? (document.activeElement?.id ?? '') : null;
    const itemId = focused?.slice(1);
    patchSvg(svg, drawingOf(layout, variant, drawingTitle(state), entryHref));
    svg.setAttribute('viewBox', viewBoxOf(layout));
    if (moving && this.layout !== null) moveMarks(svg, placesOf(this.layout, variant), placesOf(layout, variant));
    for (const group of this.moving()) group.removeAttribute('transform');
    this.remember(layout, window);
    this.placeCard();
    // a mark that had the focus and is counted now hands it on
    if (focused && document.activeElement?.id !== focused) this.walk.focus(marksOf(layout, variant).get(itemId ?? ''));
  }

  /**
   * Pushes what is drawn aside, to where it stands in a window of the same length: much less work than to lay it out.
   * False where that will not do.
   */
  push(window: Window): boolean {
    if (this.window === null || Math.abs(window[1] - window[0] - this.window[1] + this.window[0]) > 1000) return false;
    const [left, right] = this.geometry.plot;
    const by = ((this.window[0] - window[0]) / (window[1] - window[0])) * (right - left);
    for (const group of this.moving()) group.setAttribute('transform', `translate(${by.toFixed(1)})`);
    return true;
  }

  private remember(layout: TimelineLayout, window: Window): void {
    this.layout = layout;
    this.window = window;
    this.walk.order = this.inOrder(layout);
  }

  private moving(): NodeListOf<SVGElement> {
    return this.svg.querySelectorAll<SVGElement>('.times, .marks, .published');
  }

  /** How many statements were made in each month. */
  drawCounts(items: readonly TimelineMark[], bounds: Window): void {
    const range = [new Date(bounds[0]), new Date(bounds[1])] as const;
    const bars = this.strip.querySelector('.bars');
    if (bars !== null) patchSvg(bars, drawCounts(statementsIn(items, range), range, this.geometry, STRIP));
  }

  /** The count that an element draws. */
  countAt(element: Element): Counted | undefined {
    const { id } = element.closest('a.more') ?? {};
    const counts = this.layout?.lanes.flatMap(({ counted }) => counted);
    return id ? counts?.find((count) => markId(this.variant, count.id) === id) : undefined;
  }

  /** The moment of the mark that an element draws. */
  timeAt(element: Element): number | null {
    const { id } = element.closest('a') ?? {};
    const marks = this.layout?.lanes.flatMap((lane) => lane.marks);
    const item = marks?.find((mark) => markId(this.variant, mark.item.id) === id)?.item;
    return item === undefined ? null : orderOf(item);
  }

  private inOrder({ lanes }: TimelineLayout): string[] {
    const all = lanes.flatMap(({ marks, counted }) => [
      ...marks.map(({ item }) => item),
      ...counted.map(({ id, from, to, outside }) => {
        const extent = { from: outside === 'before' ? -Infinity : from, to, grain: 'interval', soft: false } as const;
        return { id, extent };
      }),
    ]);
    return all.sort(byTime).map(({ id }) => markId(this.variant, id));
  }
}
