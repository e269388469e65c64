import type { DataPoint } from './data.ts';

/** So long a pointer may take from a point to its tooltip, in milliseconds. */
const WAY = 300;

/** The tooltip, a part of the page: it stays while the pointer is on it, so that its links can be reached; Escape closes it. */
export class Tip {
  private readonly element = document.createElement('div');
  private readonly host: HTMLElement;
  private readonly target: string;
  private shown: DataPoint | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `target` is where its links open. */
  constructor(host: HTMLElement, signal: AbortSignal, target: string) {
    this.host = host;
    this.target = target;
    this.element.className = 'tip';
    this.element.hidden = true;
    host.append(this.element);
    this.element.addEventListener('mouseleave', () => this.leave());
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.hide();
    };
    document.addEventListener('keydown', close, { signal });
    const left = ({ relatedTarget: next }: FocusEvent) => {
      if (!(next instanceof Node && host.contains(next))) this.hide();
    };
    host.addEventListener('focusout', left, { signal });
  }

  /** Below a place of the window, within the host. */
  show(data: DataPoint, at: { readonly x: number; readonly y: number }): void {
    clearTimeout(this.timer);
    if (this.shown !== data) this.fill(data);
    this.shown = data;
    this.element.hidden = false;
    const outer = this.host.getBoundingClientRect();
    const room = outer.width - this.element.offsetWidth;
    this.element.style.left = `${Math.max(0, Math.min(at.x - outer.left - this.element.offsetWidth / 2, room))}px`;
    this.element.style.top = `${at.y - outer.top}px`;
  }

  /** Hides it soon, unless the pointer comes to it. */
  leave(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.element.matches(':hover')) this.hide();
    }, WAY);
  }

  remove(): void {
    clearTimeout(this.timer);
    this.element.remove();
  }

  private hide(): void {
    this.element.hidden = true;
    this.shown = null;
  }

  private fill({ text, links }: DataPoint): void {
    const lines = text.map((words) => {
      const line = document.createElement('span');
      line.textContent = words;
      return line;
    });
    const ways = links.map(({ href, text: words }) => {
      const link = document.createElement('a');
      link.href = href;
      link.target = this.target;
      link.tabIndex = -1; // the point itself is the stop; the table has the same links
      link.textContent = words;
      return link;
    });
    this.element.replaceChildren(...lines, ...ways);
  }
}
