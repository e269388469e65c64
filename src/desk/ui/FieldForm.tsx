import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectedFields } from '../../schema/correction.ts';
import { readPlainTime } from '../plain-time.ts';
import { Form, NO_REASON, type Told, toldAt } from './Form.tsx';
import { type Field, NO_TIME, readTyped, timeTyped } from './fields.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly field: Field;
  readonly usual: readonly string[];
  /** What the desk said of the last try. */
  readonly error: Told | null;
  readonly onSave: (fields: CorrectedFields, reason: string) => void;
  readonly onLeave: () => void;
}

/** One field, edited where it stands: a value that is understood as it is typed, and why. */
export function FieldForm({ field, usual, error, onSave, onLeave }: Props) {
  const [typed, setTyped] = useState(field.typed);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Told | null>(null);
  const first = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
    if (field.as !== 'choice') first.current?.select();
  }, [field]);
  const understood = field.as === 'time' ? timeTyped(typed) : null;
  const save = () => {
    if (field.as === 'time' && understood === null) return setWrong({ field: field.name, words: NO_TIME });
    try {
      const fields = readTyped(field, typed);
      if (reason.trim() === '') return setWrong({ ...NO_REASON });
      setWrong(null);
      onSave(fields, reason.trim());
    } catch (fault) {
      setWrong({ field: field.name, words: (fault as Error).message });
    }
  };
  const told = wrong ?? error;
  const at = toldAt(field.name, told);
  return (
    <Form
      label={`Change ${field.label.toLowerCase()}`}
      deed="Save"
      {...{ told, onLeave, fields: [field.name, 'reason'] }}
      onSave={save}
    >
      <div class="field">
        <label for="value">{field.label}</label>
        {field.as === 'choice' ? (
          <select
            id="value"
            {...at.control}
            ref={first}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          >
            {field.choices?.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        ) : (
          <input
            id="value"
            {...at.control}
            ref={first}
            value={typed}
            autocomplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(null);
            }}
          />
        )}
        {at.words}
      </div>
      {field.as === 'time' && (
        <>
          <p class="hint" aria-live="polite">
            {understood ?? 'not a time yet'} <code>{readPlainTime(typed)}</code>
          </p>
          <label class="field calendar">
            <span>On a calendar</span>
            <input
              type="date"
              tabIndex={-1} // who goes by keys types the day, and has the reason next
              value={/^\d{4}-\d\d-\d\d$/.test(typed) ? typed : ''}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(null);
              }}
            />
          </label>
        </>
      )}
      {field.hint !== undefined && <p class="hint">{field.hint}</p>}
      <Reason {...{ usual, told }} value={reason} onInput={setReason} />
    </Form>
  );
}
