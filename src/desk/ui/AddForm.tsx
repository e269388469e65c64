import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../schema/claim.ts';
import type { CorrectedFields } from '../../schema/correction.ts';
import type { Span } from '../../schema/span.ts';
import type { Sheet } from '../sheet.ts';
import { Form, NO_REASON, TextField } from './Form.tsx';
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
  figure: { words: 'Figure', type: 'figure', fields: { kind: 'count', modality: 'actual' } },
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
    if (reason.trim() === '') return setWrong(NO_REASON);
    const amount = { value: Number(text.replace(/[, ]/g, '')), unit: unit.trim() };
    if (type === 'figure' && Number.isNaN(amount.value)) return setWrong('Write the number in figures.');
    const own = { quotation: text === '' ? {} : { speaker: text }, figure: amount, date: { edtf: text } }[type];
    onAdd(type, { ...fields, ...own }, reason.trim());
  };
  return (
    <Form label="Add these words" deed="Add it" away="Leave it" {...{ onLeave, told: wrong ?? error }} onSave={save}>
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
      <TextField {...{ label, value, first }} onInput={setValue} list={type === 'quotation' ? 'cast' : undefined} />
      <datalist id="cast">
        {sheet.speakers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {type === 'figure' && (
        <TextField label="Unit: USD, percent, or what is counted, in the singular" value={unit} onInput={setUnit} />
      )}
      <Reason value={reason} usual={usual} onInput={setReason} />
    </Form>
  );
}
