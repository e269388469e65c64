import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sheet } from '../sheet.ts';
import { type Moving, type Side, stepped } from './ends.ts';
import { Form, NO_REASON } from './Form.tsx';
import { selectedSpan } from './place.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly moving: Moving;
  readonly usual: readonly string[];
  readonly error: string | null;
  readonly onMove: (moved: Moving['moved']) => void;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

const forms = {
  words: {
    label: 'Move the ends',
    deed: 'Keep these words',
    first: 'end',
    next: { start: 'end', end: 'start', both: 'end' },
    names: { start: 'Beginning', end: 'End', both: 'Both' },
    take: 'Take the selected words',
    hint: '⇧ ← and ⇧ → move by a letter. In the text the ends can be dragged.',
  },
  split: {
    label: 'Make two of it',
    deed: 'Make two of it',
    first: 'both',
    next: { both: 'start', start: 'end', end: 'both' },
    names: { start: 'The first ends', end: 'The second begins', both: 'The cut' },
    take: 'Leave the selected words out',
    hint: 'The first keeps the address. The words between the two belong to neither.',
  },
} as const;

/** Where a claim's words begin and end, or where it is cut in two: by word, by letter, or as selected in the text. */
export function EndsForm({ sheet, moving, usual, error, onMove, onSave, onLeave }: Props) {
  const form = forms[moving.what];
  const [side, setSide] = useState<Side>(form.first);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const ends = useRef<HTMLButtonElement>(null);
  const why = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => ends.current?.focus(), []);
  const { moved, within } = moving;
  const step = (by: 1 | -1, unit: 'word' | 'letter') => onMove(stepped(sheet.text, moving, side, by, unit));
  const quoted = (start: number, end: number) => `“${sheet.text.slice(start, end).replace(/\s+/g, ' ')}”`;
  return (
    <Form
      label={form.label}
      deed={form.deed}
      {...{ onLeave, told: wrong ?? error }}
      onSave={() => {
        if (reason.trim() !== '') return onSave(reason.trim());
        setWrong(NO_REASON);
        why.current?.focus();
      }}
      onKey={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        if (event.key === '[') setSide('start');
        else if (event.key === ']') setSide('end');
        else if (event.key === 'ArrowLeft') step(-1, event.shiftKey ? 'letter' : 'word');
        else if (event.key === 'ArrowRight') step(1, event.shiftKey ? 'letter' : 'word');
        else if (event.key === 'Enter' && reason === '') why.current?.focus();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p class="passage" aria-live="polite">
        {moving.what === 'words'
          ? quoted(moved.start, moved.end)
          : `${quoted(within.start, moved.start)} and ${quoted(moved.end, within.end)}`}
      </p>
      <div class="acts">
        <button
          type="button"
          class="b"
          ref={ends}
          aria-label={`${form.names[side]} moves; press for ${form.names[form.next[side]].toLowerCase()}`}
          onClick={() => setSide(form.next[side])}
        >
          {form.names[side]} <kbd>[</kbd> <kbd>]</kbd>
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
            else if (moving.what === 'split' && (span.start <= within.start || span.end >= within.end))
              setWrong('Select words between the two.');
            else onMove(span);
          }}
        >
          {form.take}
        </button>
      </div>
      <p class="hint">{form.hint}</p>
      <Reason value={reason} usual={usual} onInput={setReason} input={why} />
    </Form>
  );
}
