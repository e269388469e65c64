import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { nestMarks, type Piece } from '../../article/render/nest-marks.ts';
import { shownText } from '../../extract/text/shown-text.ts';
import type { Span } from '../../schema/span.ts';
import type { Sheet, SheetClaim } from '../sheet.ts';

/** A claim's place in the text, or the words that name its speaker. */
interface Marked extends Span {
  readonly id: string;
  readonly className: string;
}

interface Props {
  readonly sheet: Sheet;
  readonly current: SheetClaim | null;
  /** Where the current claim's words would be, while its ends are moved. */
  readonly moved: Span | null;
  readonly onGo: (id: string) => void;
}

const letters = { quotation: 'q', figure: 'f', date: 'd' } as const;

/** The article as readers see it, with all marks; the current one lit, the words that name its speaker boxed. */
export function Text({ sheet, current, moved, onGo }: Props) {
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
      if (claim !== '' && getSelection()?.isCollapsed !== false) onGo(claim);
    };
    article?.addEventListener('click', click);
    return () => article?.removeEventListener('click', click);
  }, [onGo]);
  const marks: Marked[] = claims.map(({ claim, checked }) => {
    const isCurrent = claim.id === id;
    const place = isCurrent && moved !== null ? moved : claim;
    const names = [
      letters[claim.type],
      claim.type === 'quotation' && claim.mode === 'indirect' ? 'reported' : '',
      checked === null ? '' : 'checked',
      isCurrent ? 'cur' : '',
    ];
    return { id: claim.id, start: place.start, end: place.end, className: names.filter(Boolean).join(' ') };
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

function pieceOf(piece: Piece<Marked>): ComponentChildren {
  if (typeof piece === 'string') return piece;
  const { mark, first, children } = piece;
  const anchor = first && mark.id !== '' ? { 'anchor-name': `--c${mark.id}` } : {};
  return (
    <mark class={mark.className} style={anchor} data-claim={mark.id}>
      {children.map(pieceOf)}
    </mark>
  );
}

/** What stands in the margin beside a claim. */
export function labelOf({ claim }: SheetClaim): string {
  if (claim.type === 'date') return claim.exact.slice(0, 22);
  if (claim.type === 'figure') return claim.exact.slice(0, 22);
  return claim.speaker?.name ?? 'nobody yet';
}

/** Where the selected words stand in the source, without blanks at their ends; null where nothing of the article is selected. */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraphOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p[data-start]') ?? null;
  const paragraph = paragraphOf(range.startContainer);
  if (paragraph === null) return null;
  const before = (node: Node, at: number): number => {
    const stretch = document.createRange();
    stretch.setStart(paragraph, 0);
    stretch.setEnd(node, at);
    return stretch.toString().length;
  };
  const from = Number(paragraph.dataset['start']);
  const start = from + before(range.startContainer, range.startOffset);
  // A claim lies in one paragraph; three clicks select up to the beginning of the next.
  const isInside = paragraphOf(range.endContainer) === paragraph;
  const end = from + (isInside ? before(range.endContainer, range.endOffset) : (paragraph.textContent ?? '').length);
  if (start >= end) return null;
  const words = text.slice(start, end);
  const [lead, trail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  return lead === words.length ? null : { start: start + lead, end: end - trail };
}
