import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectedFields } from '../../schema/correction.ts';
import { readPlainTime } from '../plain-time.ts';
import { Form, NO_REASON } from './Form.tsx';
import { type Field, readTyped, timeTyped } from './fields.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly field: Field;
  readonly usual: readonly string[];
  /** What the desk said of the last try. */
  readonly error: string | null;
  readonly onSave: (fields: CorrectedFields, reason: string) => void;
  readonly onLeave: () => void;
}

/** One field, edited where it stands: a value that is understood as it is typed, and why. */
export function FieldForm({ field, usual, error, onSave, onLeave }: Props) {
  const [typed, setTyped] = useState(field.typed);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const first = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const why = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
    if (field.as !== 'choice') first.current?.select();
  }, [field]);
  const understood = field.as === 'time' ? timeTyped(typed) : null;
  const save = () => {
    if (field.as === 'time' && understood === null)
      return setWrong(
        'That is no time. Write, for example, 5 November 2022, May 2031, around 2030, since 2019, 2019 to 2021.',
      );
    try {
      const fields = readTyped(field, typed);
      if (reason.trim() !== '') return onSave(fields, reason.trim());
      setWrong(NO_REASON);
      why.current?.focus();
    } catch (fault) {
      setWrong((fault as Error).message);
    }
  };
  const told = wrong ?? error;
  return (
    <Form label={`Change ${field.label.toLowerCase()}`} deed="Save" {...{ told, onLeave }} onSave={save}>
      <div class="field">
        <label for="value">{field.label}</label>
        {field.as === 'choice' ? (
          <select id="value" ref={first} value={typed} onChange={(event) => setTyped(event.currentTarget.value)}>
            {field.choices?.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        ) : (
          <input
            id="value"
            ref={first}
            value={typed}
            autocomplete="off"
            aria-invalid={told !== null}
            aria-describedby="told"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(null);
            }}
          />
        )}
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
      <Reason value={reason} usual={usual} onInput={setReason} input={why} />
    </Form>
  );
}
