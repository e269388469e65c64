// A card in place: what a mark stands for in full, taken from its entry in the list, which has the words, the speaker, the
// article, and the date as printed and as worked out.

import { cardWords } from './words.ts';

interface Ways {
  /** Goes to the mark before or after it in time. */
  readonly step: (by: -1 | 1) => void;
  /** The card is gone, and the focus back with the mark where it was in the card. */
  readonly closed: () => void;
}

/** The card of one drawing. A pointer or the focus on a mark shows its words; a click, a tap or Enter opens the card. */
export class Card {
  private readonly element = document.createElement('section');
  private readonly tip = document.createElement('p');
  private readonly svg: SVGSVGElement;
  private readonly ways: Ways;
  /** Id of the entry that it shows. */
  shown: string | null = null;

  constructor(svg: SVGSVGElement, ways: Ways) {
    this.svg = svg;
    this.ways = ways;
    this.element.className = 'card';
    this.element.tabIndex = -1;
    this.tip.className = 'card words';
    this.tip.ariaHidden = 'true'; // the mark's own name says it
    this.element.hidden = true;
    this.tip.hidden = true;
    svg.after(this.element, this.tip);
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    this.element.addEventListener('click', ({ target }) => {
      const { value } = (target as Element).closest('button') ?? {};
      if (value === 'close') this.close();
      else if (value !== undefined) this.ways.step(value === 'next' ? 1 : -1);
    });
  }

  /** Fills the card with an entry; it takes no room before it is placed. */
  open(entry: HTMLElement): void {
    this.hideWords();
    this.shown = entry.id;
    const time = entry.querySelector('.when a.wide')?.textContent ?? '';
    const body = entry.lastElementChild?.cloneNode(true) as HTMLElement;
    for (const one of body.querySelectorAll('[id]')) one.removeAttribute('id');
    const head = made('p', 'when');
    head.append(time, button('close', '×', cardWords.close));
    const foot = made('p', 'ways');
    const place = document.createElement('a');
    place.href = `#${entry.id}`;
    place.textContent = cardWords.inList;
    foot.append(button('previous', cardWords.previous), place, button('next', cardWords.next));
    this.element.className = `card ${entry.className}`;
    this.element.ariaLabel = time;
    this.element.replaceChildren(head, body, foot);
    this.element.hidden = false;
    this.element.scrollTop = 0;
  }

  /** How high it is, in pixels. */
  get height(): number {
    return this.element.offsetHeight;
  }

  /** Puts it at a height of the drawing, in its units. */
  place(y: number): void {
    const inner = this.svg.getBoundingClientRect();
    const outer = (this.element.offsetParent ?? this.svg).getBoundingClientRect();
    const { y: top, width } = this.svg.viewBox.baseVal;
    this.element.style.top = `${inner.top - outer.top + (y - top) * (inner.width / width)}px`;
    this.element.style.width = `${inner.width}px`;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  close(): void {
    if (this.shown === null) return;
    this.shown = null;
    this.element.hidden = true;
    this.ways.closed();
  }

  /** The first words in full, beside the mark that the pointer or the focus is on. */
  showWords(entry: HTMLElement, mark: SVGElement): void {
    if (this.shown === entry.id) return;
    const said = entry.querySelector('.said');
    const words = (said?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const time = entry.querySelector('.when a.wide')?.textContent ?? '';
    this.tip.textContent = `${time}. ${words}`;
    this.tip.hidden = false;
    const outer = (this.tip.offsetParent ?? this.svg).getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    this.tip.style.top = `${box.bottom - outer.top + 2}px`;
    this.tip.style.left = `${Math.max(0, Math.min(box.left - outer.left, outer.width - this.tip.offsetWidth))}px`;
  }

  hideWords(): void {
    this.tip.hidden = true;
  }
}

function made(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function button(value: string, text: string, name = text): HTMLButtonElement {
  const element = document.createElement('button');
  Object.assign(element, { type: 'button', value, textContent: text, ariaLabel: name });
  return element;
}
