import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CorrectedFields } from '../../schema/correction.ts';
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
      return setWrong('That is no time. Write 2022, 2022-11, 2022-11-05, or from/to as in 2022-01/2022-11.');
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
        <p class="hint">
          {understood ?? 'not a time yet'} <code>{typed}</code>
        </p>
      )}
      {field.hint !== undefined && <p class="hint">{field.hint}</p>}
      <Reason value={reason} usual={usual} onInput={setReason} input={why} />
    </Form>
  );
}
