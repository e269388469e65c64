import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../schema/claim.ts';
import type { CorrectedFields } from '../../schema/correction.ts';
import type { Span } from '../../schema/span.ts';
import type { Sheet } from '../sheet.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly span: Span;
  readonly usual: readonly string[];
  readonly error: string | null;
  readonly onAdd: (type: Claim['type'], fields: CorrectedFields, reason: string) => void;
  readonly onLeave: () => void;
}

/** What a claim of each kind needs at least; the rest is set in the slip. */
const kinds = {
  direct: { words: 'Direct', type: 'quotation', fields: { mode: 'direct' } },
  partial: { words: 'In part', type: 'quotation', fields: { mode: 'partial' } },
  indirect: { words: 'Reported', type: 'quotation', fields: { mode: 'indirect' } },
  figure: { words: 'Figure', type: 'figure', fields: { kind: 'count' } },
  date: { words: 'Date', type: 'date', fields: { grain: 'day', basis: 'stated', kind: 'event' } },
} as const;

/** Selected words that the program passed by: what they are, and the field without which they are nothing. */
export function AddForm({ sheet, span, usual, error, onAdd, onLeave }: Props) {
  const [kind, setKind] = useState<keyof typeof kinds>('indirect');
  const [value, setValue] = useState('');
  const [unit, setUnit] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const { type, fields } = kinds[kind];
  const label = { quotation: 'Speaker', figure: 'Value', date: 'Day, month or year (EDTF)' }[type];
  const save = () => {
    const text = value.trim();
    if (type !== 'quotation' && text === '') return setWrong('This is needed.');
    if (type === 'figure' && unit.trim() === '') return setWrong('A figure needs a unit.');
    if (reason.trim() === '') return setWrong('Say why, in a sentence that readers see.');
    const amount = { value: Number(text.replace(/[, ]/g, '')), unit: unit.trim() };
    if (type === 'figure' && Number.isNaN(amount.value)) return setWrong('Write the number in figures.');
    const own = { quotation: text === '' ? {} : { speaker: text }, figure: amount, date: { edtf: text } }[type];
    onAdd(type, { ...fields, ...own }, reason.trim());
  };
  return (
    <form
      class="edit"
      aria-label="Add these words"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <p class="passage">“{sheet.text.slice(span.start, span.end).replace(/\s+/g, ' ')}”</p>
      <fieldset class="seg">
        <legend class="hint">What it is</legend>
        {(Object.keys(kinds) as (keyof typeof kinds)[]).map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={one === kind} onChange={() => setKind(one)} />
            {kinds[one].words}
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{label}</span>
        <input
          ref={first}
          value={value}
          list={type === 'quotation' ? 'cast' : undefined}
          autocomplete="off"
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <datalist id="cast">
        {sheet.speakers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {type === 'figure' && (
        <label class="field">
          <span>Unit: USD, percent, or what is counted, in the singular</span>
          <input value={unit} autocomplete="off" onInput={(event) => setUnit(event.currentTarget.value)} />
        </label>
      )}
      <Reason value={reason} usual={usual} onInput={setReason} />
      <p class={(wrong ?? error) === null ? '' : 'wrong'} role="alert">
        {wrong ?? error}
      </p>
      <div class="acts">
        <button type="submit" class="b main">
          Add it <kbd>Enter</kbd>
        </button>
        <button type="button" class="b bare" onClick={onLeave}>
          Leave it <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
