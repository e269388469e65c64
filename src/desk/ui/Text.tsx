import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { nestMarks, type Piece } from '../../article/render/nest-marks.ts';
import { shownText } from '../../extract/text/shown-text.ts';
import type { Span } from '../../schema/span.ts';
import type { Sheet, SheetClaim } from '../sheet.ts';
import { useDrag } from './drag.ts';
import type { Moving, Side } from './ends.ts';

/** A claim's place in the text, or the words that name its speaker. */
interface Marked extends Span {
  readonly id: string;
  readonly className: string;
  /** Which end can be dragged at its beginning, and at its end. */
  readonly lead?: Side;
  readonly tail?: Side;
}

interface Props {
  readonly sheet: Sheet;
  readonly current: SheetClaim | null;
  /** The current claim's words, or the cut through them, while they are moved. */
  readonly moving: Moving | null;
  readonly onGo: (id: string) => void;
  /** An end was dragged to a place in the source. */
  readonly onDrag: (side: Side, at: number) => void;
}

const letters = { quotation: 'q', figure: 'f', date: 'd' } as const;

/** The article as readers see it, with all marks; the current one lit, the words that name its speaker boxed. */
export function Text({ sheet, current, moving, onGo, onDrag }: Props) {
  const lit = useRef<HTMLElement>(null);
  const { text, paragraphs, claims } = sheet;
  const id = current?.claim.id;
  useEffect(() => {
    const mark = lit.current?.querySelector('mark.cur');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [id]);
  // A click on the innermost claim; who goes by keys or hears the page has the list above the text.
  useEffect(() => {
    const article = lit.current;
    const click = (event: MouseEvent) => {
      const claim = (event.target as Element).closest<HTMLElement>('mark[data-claim]')?.dataset['claim'] ?? '';
      const isGrip = (event.target as Element).closest('.grip') !== null;
      if (claim !== '' && !isGrip && getSelection()?.isCollapsed !== false) onGo(claim);
    };
    article?.addEventListener('click', click);
    return () => article?.removeEventListener('click', click);
  }, [onGo]);
  useDrag(lit, onDrag);
  const marks: Marked[] = claims.flatMap(({ claim, checked }) => {
    const isCurrent = claim.id === id;
    const names = [
      letters[claim.type],
      claim.type === 'quotation' && claim.mode === 'indirect' ? 'reported' : '',
      checked === null ? '' : 'checked',
      isCurrent ? 'cur' : '',
    ];
    const places = isCurrent ? partsOf(claim, moving) : [{ start: claim.start, end: claim.end }];
    return places.map((place) => ({ id: claim.id, className: names.filter(Boolean).join(' '), ...place }));
  });
  const named = current?.claim.type === 'date' ? null : current?.claim.speaker;
  if (named != null && named.start !== null && named.end !== null)
    marks.push({ id: '', start: named.start, end: named.end, className: 'by' });
  return (
    <section class="reads" ref={lit} aria-label="The article" lang="en">
      {paragraphs.map((paragraph, index) => {
        const words = shownText(text, paragraph);
        const here = claims.filter(({ claim }) => claim.start >= paragraph.start && claim.start < paragraph.end);
        return (
          <div class="row" key={paragraph.start}>
            <div class="g" aria-hidden="true">
              {here.map((one) => (
                <span
                  key={one.claim.id}
                  class={`${one.checked === null ? 'todo' : 'done'} ${one.claim.id === id ? 'now' : ''}`}
                  style={{ '--line': `anchor(--c${one.claim.id} top)` }}
                >
                  <i>{labelOf(one)}</i>
                </span>
              ))}
            </div>
            <p class={index === 0 ? 'first' : ''} data-start={paragraph.start}>
              {nestMarks(words, paragraph.start, marks).map(pieceOf)}
            </p>
          </div>
        );
      })}
    </section>
  );
}

/** The stretches of the current claim, with the ends that can be dragged. */
function partsOf({ start, end }: Span, moving: Moving | null): (Span & Pick<Marked, 'lead' | 'tail'>)[] {
  if (moving?.what !== 'split') return [{ ...(moving?.moved ?? { start, end }), lead: 'start', tail: 'end' }];
  return [
    { start, end: moving.moved.start, tail: 'start' },
    { start: moving.moved.end, end, lead: 'end' },
  ];
}

function grip(side: Side | undefined) {
  return side === undefined ? null : <span class={`grip ${side}`} data-side={side} aria-hidden="true" />;
}

function pieceOf(piece: Piece<Marked>): ComponentChildren {
  if (typeof piece === 'string') return piece;
  const { mark, first, last, children } = piece;
  const anchor = first && mark.id !== '' ? { 'anchor-name': `--c${mark.id}` } : {};
  return (
    <mark class={mark.className} style={anchor} data-claim={mark.id}>
      {first && grip(mark.lead)}
      {children.map(pieceOf)}
      {last && grip(mark.tail)}
    </mark>
  );
}

/** What stands in the margin beside a claim. */
export function labelOf({ claim }: SheetClaim): string {
  if (claim.type === 'date') return claim.exact.slice(0, 22);
  if (claim.type === 'figure') return claim.exact.slice(0, 22);
  return claim.speaker?.name ?? 'nobody yet';
}
