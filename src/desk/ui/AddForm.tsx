import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../schema/claim.ts';
import type { CorrectedFields } from '../../schema/correction.ts';
import type { Span } from '../../schema/span.ts';
import type { SpanRead } from '../read-span.ts';
import type { Sheet } from '../sheet.ts';
import { addedFields, FieldFault, fieldsToAdd } from './added-fields.ts';
import { readWords } from './api.ts';
import { Form, NO_REASON, type Told, toldAt } from './Form.tsx';
import { timeTyped } from './fields.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly span: Span;
  readonly usual: readonly string[];
  readonly error: Told | null;
  readonly onAdd: (type: Claim['type'], fields: CorrectedFields, reason: string) => void;
  readonly onLeave: () => void;
}

const kinds = {
  direct: { words: 'Direct', type: 'quotation' },
  partial: { words: 'In part', type: 'quotation' },
  indirect: { words: 'Reported', type: 'quotation' },
  figure: { words: 'Figure', type: 'figure' },
  date: { words: 'Date', type: 'date' },
} as const;

/** Selected words that the program passed by: what they are, and what the program reads of them when it is told so. */
export function AddForm({ sheet, span, usual, error, onAdd, onLeave }: Props) {
  const [kind, setKind] = useState<keyof typeof kinds>('indirect');
  const [read, setRead] = useState<SpanRead | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Told | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  useEffect(() => {
    readWords(sheet.slug, span).then(setRead, ({ message }: Error) => setWrong({ field: null, words: message }));
  }, [sheet.slug, span.start, span.end]);
  const { type } = kinds[kind];
  const draft = read?.[type] ?? null;
  const fields = draft === null ? [] : fieldsToAdd(draft);
  const save = () => {
    if (draft === null) return;
    try {
      const own = addedFields(draft, kind === 'figure' || kind === 'date' ? null : kind, typed, sheet.text);
      if (reason.trim() === '') return setWrong({ ...NO_REASON });
      setWrong(null);
      onAdd(type, own, reason.trim());
    } catch (fault) {
      if (!(fault instanceof FieldFault)) throw fault;
      setWrong({ field: fault.field, words: fault.message });
    }
  };
  const told = wrong ?? error;
  return (
    <Form
      label="Add these words"
      deed="Add it"
      away="Leave it"
      {...{ onLeave, told, fields: [...fields.map(({ name }) => name), 'reason'] }}
      onSave={save}
    >
      <p class="passage">“{sheet.text.slice(span.start, span.end).replace(/\s+/g, ' ')}”</p>
      <fieldset
        class="seg"
        onKeyDown={({ key, currentTarget }) => {
          const one = (Object.keys(kinds) as (keyof typeof kinds)[])[Number(key) - 1];
          if (one === undefined) return;
          setKind(one);
          currentTarget.querySelectorAll('input')[Number(key) - 1]?.focus();
        }}
      >
        <legend class="hint">What it is</legend>
        {(Object.keys(kinds) as (keyof typeof kinds)[]).map((one, index) => (
          <label key={one}>
            <input
              type="radio"
              name="kind"
              {...(one === 'indirect' && { ref: first })}
              checked={one === kind}
              onChange={() => setKind(one)}
            />
            {kinds[one].words} <kbd>{index + 1}</kbd>
          </label>
        ))}
      </fieldset>
      {fields.map(({ name, label, as, choices, typed: was, hint }) => {
        const at = toldAt(name, told);
        const control = {
          ...{ ...at.control, name, id: `add-${name}`, value: typed[name] ?? was },
          onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLSelectElement }) => {
            setTyped({ ...typed, [name]: currentTarget.value });
            if (told?.field === name) setWrong(null);
          },
        };
        return (
          <div key={`${type} ${name}`} class="field">
            <label for={`add-${name}`}>{label}</label>
            {as === 'choice' ? (
              <select {...control}>
                {choices?.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            ) : (
              <input {...control} autocomplete="off" list={as === 'person' ? 'cast' : undefined} />
            )}
            {as === 'time' && <small class="hint">{timeTyped(control.value) ?? 'not a time yet'}</small>}
            {hint !== undefined && <small class="hint">{hint}</small>}
            {at.words}
          </div>
        );
      })}
      <datalist id="cast">
        {sheet.speakers.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Reason {...{ usual, told }} value={reason} onInput={setReason} />
    </Form>
  );
}
