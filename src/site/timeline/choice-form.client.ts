import type { LaneArticle } from './lanes.ts';
import { type Clock, kinds } from './marks.ts';
import { dayOf, type Home, type TimelineState, type Window, wholeDays } from './state.ts';
import { drawingWords } from './words.ts';

const DAY = 86_400_000;

/** The controls beside the drawing: what they are set to is a part of the state. */
export class ChoiceForm {
  private readonly links: readonly HTMLAnchorElement[];
  private readonly form: HTMLFormElement;
  private readonly bounds: Window;

  constructor(
    host: HTMLElement,
    articles: readonly LaneArticle[],
    speakers: readonly { readonly id: string; readonly name: string }[],
    bounds: Window,
    on: { readonly choose: (change: Partial<TimelineState>) => void; readonly zoomBy: (factor: number) => void },
  ) {
    this.bounds = bounds;
    this.links = [...host.querySelectorAll<HTMLAnchorElement>('.switches a')];
    this.form = host.querySelector('form.choices') as HTMLFormElement;
    this.offer(
      'article',
      articles.map(({ slug, title, print }) => [slug, `${title}, ${drawingWords.published(print.time)}`]),
    );
    this.offer(
      'speaker',
      speakers.map(({ id, name }) => [id, name] as const).sort((a, b) => a[1].localeCompare(b[1], 'en')),
    );
    for (const name of ['from', 'to'])
      Object.assign(this.field(name), { min: dayOf(bounds[0]), max: dayOf(bounds[1] - DAY) });
    for (const link of this.links)
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const { clock, lanes } = link.dataset;
        on.choose(clock === undefined ? { lanes: lanes as Home['lanes'] } : { clock: clock as Clock });
      });
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', ({ target }) => {
      const { name } = target as HTMLInputElement;
      on.choose(name === 'from' || name === 'to' ? { window: this.window() } : this.choice());
    });
    this.form.addEventListener('click', ({ target }) => {
      const { value } = (target as Element).closest('button') ?? {};
      if (value === 'all') on.choose({ window: null });
      else if (value !== undefined) on.zoomBy(value === 'in' ? 0.5 : 2);
    });
  }

  /** Shows a state that came from elsewhere. */
  show({ clock, lanes, article, speaker, kinds: shown, window }: TimelineState): void {
    for (const link of this.links) {
      const isCurrent = link.dataset.clock === clock || link.dataset.lanes === lanes;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.field('article').value = article ?? '';
    this.field('speaker').value = speaker ?? '';
    for (const box of this.boxes()) box.checked = shown.some((kind) => kind === box.value);
    const [from, to] = window ?? this.bounds;
    this.field('from').value = dayOf(from);
    this.field('to').value = dayOf(to - DAY);
  }

  private choice(): Partial<TimelineState> {
    const checked = new Set(
      this.boxes()
        .filter((box) => box.checked)
        .map(({ value }) => value),
    );
    return {
      article: this.field('article').value || null,
      speaker: this.field('speaker').value || null,
      kinds: kinds.filter((kind) => checked.has(kind)),
    };
  }

  /** From one day to the other, whichever was set first; a day that is not whole yet is passed over. */
  private window(): Window | null {
    const [from, to] = [this.field('from'), this.field('to')].map(({ value }) => Date.parse(value)) as [number, number];
    if (Number.isNaN(from) || Number.isNaN(to)) return null;
    return wholeDays([Math.min(from, to), Math.max(from, to) + DAY], this.bounds);
  }

  private offer(name: string, options: readonly (readonly [string, string])[]): void {
    const field = this.form.elements.namedItem(name) as HTMLSelectElement;
    field.append(...options.map(([value, text]) => new Option(text, value)));
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  private boxes(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('input[name="kind"]')];
  }
}
