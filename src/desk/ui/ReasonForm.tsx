import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Form, NO_REASON } from './Form.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  /** What is done, as the button says it, and what follows from it. */
  readonly deed: string;
  readonly hint: string;
  readonly usual: readonly string[];
  readonly error: string | null;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

/** What needs nothing but a reason: a claim is none, or two are one. */
export function ReasonForm({ deed, hint, usual, error, onSave, onLeave }: Props) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <Form
      {...{ deed, onLeave, label: deed, told: wrong ?? error }}
      onSave={() => {
        if (reason.trim() === '') setWrong(NO_REASON);
        else onSave(reason.trim());
      }}
    >
      <p class="hint">{hint}</p>
      <Reason value={reason} usual={usual} onInput={setReason} input={input} />
    </Form>
  );
}
