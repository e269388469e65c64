import { speakerHref, timelineHref } from '../addresses.ts';
import { sentenceOf } from './captions.ts';
import { ChoiceForm } from './choice-form.client.ts';
import { type TimelineData, unpackTimeline } from './data.ts';
import type { EntryHref } from './drawing.ts';
import { variants } from './geometry.ts';
import { addBrush, addGestures } from './gestures.client.ts';
import { chosen, type LaneArticle, lanesOf } from './lanes.ts';
import type { LaneInput } from './layout.ts';
import { type Clock, clocks, meantOf, onClock, type TimelineMark } from './marks.ts';
import { openCount } from './open-count.client.ts';
import { partOfEach, partsOf } from './pages.ts';
import { TimelineStage } from './stage.client.ts';
import {
  type Home,
  homeState,
  queryOf,
  SHORTEST,
  stateOf,
  type TimelineState,
  type Window,
  wholeDays,
} from './state.ts';

/**
 * Makes the page's drawing one that moves: zoom, pan, a brush on the strip, filters, clocks and lanes in place, all of
 * it in the address. Until a reader chooses something, the drawing that came with the page stays as it is.
 */
class TimelineChart extends HTMLElement {
  connectedCallback(): void {
    const { src } = this.dataset;
    if (src === undefined) return;
    void fetch(src)
      .then((response) => response.json())
      .then((data: TimelineData) => new LiveTimeline(this, data));
  }
}

/**
 * While a hand moves the drawing, it is laid out anew after so many milliseconds, on a slow machine after so many times
 * as long as that takes, and only pushed in between.
 */
const PUSHED = { least: 250, times: 4 } as const;

class LiveTimeline {
  private readonly host: HTMLElement;
  private readonly home: Home;
  /** The items on each clock. */
  private readonly items: Readonly<Record<Clock, readonly TimelineMark[]>>;
  private readonly articles: ReadonlyMap<string, LaneArticle>;
  private readonly speakers: ReadonlySet<string>;
  private readonly bounds: Window;
  private readonly entryHref: EntryHref;
  private readonly stages: readonly TimelineStage[];
  private readonly form: ChoiceForm;
  /** Tell the strip and the gestures of a change. */
  private readonly showWindow: readonly ((window: Window | null) => void)[];
  private state: TimelineState;
  private frame = 0;
  private pushedUntil = 0;

  constructor(host: HTMLElement, data: TimelineData) {
    const { items, articles, speakers, range } = unpackTimeline(data);
    this.host = host;
    this.home = { clock: host.dataset.clock as Clock, lanes: host.dataset.lanes as Home['lanes'] };
    this.items = Object.fromEntries(
      clocks.map((clock) => [clock, items.map((item) => onClock(item, clock))]),
    ) as Record<Clock, TimelineMark[]>;
    this.articles = new Map(articles.map((article) => [article.slug, article]));
    this.speakers = new Set(speakers.map(({ id }) => id));
    this.bounds = range;
    this.entryHref = this.placesOfEntries();
    this.state = this.readAddress();
    this.stages = variants.map((variant) => new TimelineStage(host, variant, () => this.drawStages(false)));
    const change = {
      move: (window: Window) => this.moveTo(window),
      done: (window: Window) => this.choose({ window: wholeDays(window, this.bounds) }, false),
    };
    this.showWindow = this.stages.flatMap(({ svg, strip, geometry }) => [
      addGestures(svg, geometry, range, change),
      addBrush(strip, geometry, range, change),
    ]);
    this.form = new ChoiceForm(host, articles, speakers, range, {
      choose: (change) => this.choose(change),
      zoomBy: (factor) => this.choose({ window: this.scaled(factor, null) }),
    });
    this.listen();
    host.toggleAttribute('ready', true);
    this.showChoice();
    for (const stage of this.stages) stage.holdHeight(stage.isShown);
    if (queryOf(this.state, this.home) !== '' || host.dataset.parts !== undefined) this.draw(false);
    else
      for (const stage of this.stages) if (stage.isShown) stage.adopt(this.lanes(this.items[this.state.clock]), range);
  }

  /** Takes a choice over: into the address, the controls, the drawing and one sentence. */
  private choose(change: Partial<TimelineState>, moving = true): void {
    cancelAnimationFrame(this.frame);
    for (const stage of this.stages) stage.holdHeight(false);
    this.state = { ...this.state, ...change };
    const address = `${location.pathname}${queryOf(this.state, this.home)}`;
    if ('window' in change) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.show(moving);
  }

  private show(moving: boolean): void {
    this.showChoice();
    this.draw(moving);
  }

  private showChoice(): void {
    this.form.show(this.state);
    this.part<HTMLElement>('.key [data-clock]').hidden = this.state.clock !== 'published';
    for (const show of this.showWindow) show(this.state.window);
  }

  /** While a hand moves: the drawing follows once a frame, all else when it lets go. */
  private moveTo(window: Window): void {
    this.state = { ...this.state, window };
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame((now) => {
      const shown = this.stages.filter(({ isShown }) => isShown);
      if (now < this.pushedUntil && shown.every((stage) => stage.push(window))) return;
      const began = performance.now();
      this.drawStages(false);
      const done = performance.now();
      this.pushedUntil = done + Math.max(PUSHED.least, PUSHED.times * (done - began));
    });
  }

  private draw(moving: boolean): void {
    const items = this.drawStages(moving);
    const { window } = this.state;
    const [from, to] = window ?? this.bounds;
    const within = window === null ? items : items.filter((item) => overlaps(item, from, to));
    if (this.host.dataset.parts === undefined) for (const stage of this.stages) stage.drawCounts(items, this.bounds);
    this.part('.shown').textContent = sentenceOf(within.length, this.items.happened.length, this.state, this.bounds);
    const ids = new Set(items.map(({ id }) => id));
    for (const entry of document.querySelectorAll<HTMLElement>('.dated > li')) entry.hidden = !ids.has(entry.id);
    for (const section of document.querySelectorAll<HTMLElement>('section:has(> .dated)'))
      section.hidden = section.querySelector('li:not([hidden])') === null;
  }

  private drawStages(moving: boolean): TimelineMark[] {
    const { state } = this;
    const items = chosen(this.items[state.clock], state);
    const lanes = this.lanes(items);
    for (const stage of this.stages)
      if (stage.isShown) stage.draw(lanes, state.window ?? this.bounds, state, this.entryHref, moving);
    return items;
  }

  private shown(): TimelineStage | undefined {
    return this.stages.find(({ isShown }) => isShown);
  }

  private lanes(items: readonly TimelineMark[]): LaneInput[] {
    return lanesOf(items, this.articles, this.state.lanes, speakerHref, this.state.window);
  }

  private listen(): void {
    for (const stage of this.stages) {
      stage.svg.addEventListener('click', (event) => this.open(stage, event));
      stage.svg.addEventListener('keydown', (event) => this.onKey(stage, event));
    }
    this.host.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-save]');
      if (button !== null) void this.save(button);
    });
    addEventListener('popstate', () => {
      this.state = this.readAddress();
      this.show(true);
    });
    // another of the drawings has room now
    let shown = this.shown();
    new ResizeObserver(() => {
      if (this.shown() !== shown) this.draw(false);
      shown = this.shown();
    }).observe(this.part('.stage'));
    // an entry of the list leads to its mark, also where the drawing shows others
    document.addEventListener('click', ({ target }) => {
      const href = (target as Element).closest('.when a')?.getAttribute('href');
      if (href && document.getElementById(href.slice(1)) === null) this.choose(homeState(this.home), false);
    });
  }

  /** A mark opens its card. A count opens: the drawing goes to its stretch, or a dialogue has what no zoom parts. */
  private open(stage: TimelineStage, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const count = stage.countAt(event.target as Element);
    if (count === undefined) {
      if (stage.open((event.target as Element).closest('.marks > a'))) event.preventDefault();
      return;
    }
    event.preventDefault();
    const [from, to] = this.state.window ?? this.bounds;
    const edge = (time: number) => Math.max(this.bounds[0], Math.min(time, this.bounds[1]));
    const wanted: Window =
      count.outside === null ? this.around(count) : [Math.min(from, edge(count.from)), Math.max(to, edge(count.to))];
    const isOther =
      count.outside === null ? wanted[1] - wanted[0] < (to - from) * 0.8 : wanted[0] < from || wanted[1] > to;
    if (isOther) this.choose({ window: wholeDays(wanted, this.bounds) });
    else openCount(this.host, count.items, this.entryHref);
  }

  /** The stretch of a count with some room around it. */
  private around({ from, to }: { from: number; to: number }): Window {
    const room = Math.max((to - from) * 0.05, (SHORTEST - (to - from)) / 2);
    return [Math.max(this.bounds[0], from - room), Math.min(this.bounds[1], to + room)];
  }

  private onKey(stage: TimelineStage, event: KeyboardEvent): void {
    const factor = { '+': 0.5, '=': 0.5, '-': 2 }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '0') this.choose({ window: null });
    if (factor !== undefined) this.choose({ window: this.scaled(factor, stage.timeAt(event.target as Element)) });
  }

  /** The window so many times as long, around a moment or its middle. */
  private scaled(factor: number, around: number | null): Window | null {
    const [from, to] = this.state.window ?? this.bounds;
    const all = this.bounds[1] - this.bounds[0];
    const length = Math.max(Math.min(SHORTEST, all), Math.min((to - from) * factor, all));
    const at = around === null || around < from || around > to ? (from + to) / 2 : around;
    const share = (at - from) / (to - from);
    const start = Math.max(this.bounds[0], Math.min(at - share * length, this.bounds[1] - length));
    return wholeDays([start, start + length], this.bounds);
  }

  /** What the address says; an article that is unknown, or a stretch outside of the drawing's, is none. */
  private readAddress(): TimelineState {
    const state = stateOf(location.search, this.home);
    const [from, to] = state.window ?? this.bounds;
    const isWithin = from < this.bounds[1] && to > this.bounds[0];
    const { article, speaker } = state;
    return {
      ...state,
      article: article !== null && this.articles.has(article) ? article : null,
      speaker: speaker !== null && this.speakers.has(speaker) ? speaker : null,
      window: isWithin ? wholeDays([from, to], this.bounds) : null,
    };
  }

  /** The drawing as a file, laid out for a wide screen, with no card open. */
  private async save(button: HTMLElement): Promise<void> {
    const [{ fileKindOf, savePicture }, { timelinePicture }] = await Promise.all([
      import('../drawing/picture/save-picture.client.ts'),
      import('./timeline-picture.client.ts'),
    ]);
    const { state } = this;
    for (const stage of this.stages) {
      stage.closeCard();
      if (stage.variant === 'wide' && !stage.isShown)
        stage.draw(
          this.lanes(chosen(this.items[state.clock], state)),
          state.window ?? this.bounds,
          state,
          this.entryHref,
          false,
        );
    }
    const kind = fileKindOf(button);
    if (kind !== null) await savePicture(() => timelinePicture(this.host), kind);
  }

  private placesOfEntries(): EntryHref {
    if (this.host.dataset.parts === undefined) return ({ id }) => `#${id}`;
    const range = [new Date(this.bounds[0]), new Date(this.bounds[1])] as const;
    const pages = partOfEach(partsOf(this.items.happened, range));
    return ({ id }) => `${timelineHref(pages.get(id))}#${id}`;
  }

  private part<Kind extends Element>(selector: string): Kind {
    return this.host.querySelector(selector) as Kind;
  }
}

function overlaps(item: TimelineMark, from: number, to: number): boolean {
  const meant = meantOf(item);
  return meant.from < to && meant.to > from;
}

customElements.define('timeline-chart', TimelineChart);
