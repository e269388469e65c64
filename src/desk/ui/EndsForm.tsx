import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sheet } from '../sheet.ts';
import { type Moving, type Side, stepped } from './ends.ts';
import { Form, NO_REASON, type Told } from './Form.tsx';
import { selectedSpan } from './place.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly moving: Moving;
  readonly usual: readonly string[];
  readonly error: Told | null;
  readonly onMove: (moved: Moving['moved']) => void;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

const forms = {
  words: {
    label: 'Move the ends',
    deed: 'Keep these words',
    first: 'end',
    sides: [
      ['start', 'Beginning', '['],
      ['end', 'End', ']'],
    ],
    take: 'Take the selected words',
    hint: '⇧ ← and ⇧ → move by a letter. In the text the ends can be dragged.',
  },
  split: {
    label: 'Make two of it',
    deed: 'Make two of it',
    first: 'both',
    sides: [
      ['both', 'The cut', ''],
      ['start', 'End of the first', '['],
      ['end', 'Beginning of the second', ']'],
    ],
    take: 'Leave the selected words out',
    hint: 'The first keeps the address. The words between the two belong to neither.',
  },
} as const;

/** Where a claim's words begin and end, or where it is cut in two: by word, by letter, or as selected in the text. */
export function EndsForm({ sheet, moving, usual, error, onMove, onSave, onLeave }: Props) {
  const form = forms[moving.what];
  const [side, setSide] = useState<Side>(form.first);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Told | null>(null);
  const ends = useRef<HTMLButtonElement>(null);
  const why = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => ends.current?.focus(), []);
  const { moved, within } = moving;
  const step = (by: 1 | -1, unit: 'word' | 'letter') => onMove(stepped(sheet.text, moving, side, by, unit));
  const quoted = (start: number, end: number) => `“${sheet.text.slice(start, end).replace(/\s+/g, ' ')}”`;
  const told = wrong ?? error;
  const moves = form.sides.find(([one]) => one === side)?.[1] ?? '';
  return (
    <Form
      label={form.label}
      deed={form.deed}
      {...{ onLeave, told, fields: ['reason'] }}
      onSave={() => {
        if (reason.trim() === '') setWrong({ ...NO_REASON });
        else {
          setWrong(null);
          onSave(reason.trim());
        }
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
      <fieldset class="seg">
        <legend class="hint">What moves</legend>
        {form.sides.map(([one, name, key]) => (
          <button
            key={one}
            type="button"
            class={one === side ? 'on' : ''}
            aria-pressed={one === side}
            {...(one === form.first && { ref: ends })}
            onClick={() => setSide(one)}
          >
            {name} {key !== '' && <kbd>{key}</kbd>}
          </button>
        ))}
      </fieldset>
      <div class="acts">
        <button type="button" class="b" onClick={() => step(-1, 'word')}>
          <kbd>←</kbd> {moves} a word earlier
        </button>
        <button type="button" class="b" onClick={() => step(1, 'word')}>
          <kbd>→</kbd> {moves} a word later
        </button>
        <button
          type="button"
          class="b bare"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const span = selectedSpan(sheet.text);
            if (span === null) setWrong({ field: null, words: 'Select words of the article first.' });
            else if (moving.what === 'split' && (span.start <= within.start || span.end >= within.end))
              setWrong({ field: null, words: 'Select words between the two.' });
            else onMove(span);
          }}
        >
          {form.take}
        </button>
      </div>
      <p class="hint">{form.hint}</p>
      <Reason {...{ usual, told }} value={reason} onInput={setReason} input={why} />
    </Form>
  );
}
