import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../schema/span.ts';
import type { Sheet, SheetClaim } from '../sheet.ts';
import { Reason } from './Reason.tsx';
import { selectedSpan } from './Text.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly current: SheetClaim;
  readonly moved: Span;
  readonly usual: readonly string[];
  readonly error: string | null;
  readonly onMove: (span: Span) => void;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Where a claim's words begin and end: by word, by letter, or as they are selected in the text. */
export function WordsForm({ sheet, current, moved, usual, error, onMove, onSave, onLeave }: Props) {
  const [end, setEnd] = useState<'start' | 'end'>('end');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const ends = useRef<HTMLButtonElement>(null);
  const why = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => ends.current?.focus(), []);
  const { claim } = current;
  const paragraph = sheet.paragraphs.find(({ start, end: last }) => start <= claim.start && claim.end <= last);
  const step = (by: 1 | -1, unit: 'word' | 'letter') => {
    if (paragraph === undefined) return;
    const from = moved[end];
    const to = unit === 'letter' ? from + by : nextWord(sheet.text, from, by, end);
    const span = { ...moved, [end]: Math.max(paragraph.start, Math.min(paragraph.end, to)) };
    if (span.start < span.end) onMove(span);
  };
  return (
    <form
      class="edit"
      aria-label="Move the ends"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') return onSave(reason.trim());
        setWrong('Say why, in a sentence that readers see.');
        why.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') return onLeave();
        if (event.target instanceof HTMLInputElement) return;
        if (event.key === '[') setEnd('start');
        else if (event.key === ']') setEnd('end');
        else if (event.key === 'ArrowLeft') step(-1, event.shiftKey ? 'letter' : 'word');
        else if (event.key === 'ArrowRight') step(1, event.shiftKey ? 'letter' : 'word');
        else if (event.key === 'Enter' && reason === '') why.current?.focus();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p class="passage" aria-live="polite">
        “{sheet.text.slice(moved.start, moved.end).replace(/\s+/g, ' ')}”
      </p>
      <div class="acts">
        <button
          type="button"
          class="b"
          ref={ends}
          aria-label={`${end === 'start' ? 'The beginning' : 'The end'} moves; press for the other end`}
          onClick={() => setEnd(end === 'start' ? 'end' : 'start')}
        >
          {end === 'start' ? 'Beginning' : 'End'} <kbd>[</kbd> <kbd>]</kbd>
        </button>
        <button type="button" class="b bare" onClick={() => step(-1, 'word')}>
          <kbd>←</kbd> word
        </button>
        <button type="button" class="b bare" onClick={() => step(1, 'word')}>
          <kbd>→</kbd> word
        </button>
        <button
          type="button"
          class="b bare"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const span = selectedSpan(sheet.text);
            if (span === null) setWrong('Select words of the article first.');
            else onMove(span);
          }}
        >
          Take the selected words
        </button>
      </div>
      <p class="hint">⇧ ← and ⇧ → move by a letter.</p>
      <Reason value={reason} usual={usual} onInput={setReason} input={why} />
      <p class={(wrong ?? error) === null ? '' : 'wrong'} role="alert">
        {wrong ?? error}
      </p>
      <div class="acts">
        <button type="submit" class="b main">
          Keep these words <kbd>Enter</kbd>
        </button>
        <button type="button" class="b bare" onClick={onLeave}>
          As it was <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

/** The next place at which a word begins (for the beginning of a claim) or ends (for its end). */
function nextWord(text: string, from: number, by: 1 | -1, end: 'start' | 'end'): number {
  const isEdge = (at: number) => {
    const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
    return end === 'start' ? /\s/.test(before) && !/\s/.test(after) : !/\s/.test(before) && /[\s.,;:!?”"’]/.test(after);
  };
  let at = from + by;
  while (at > 0 && at < text.length && !isEdge(at)) at += by;
  return at;
}
