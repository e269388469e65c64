import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Form, NO_REASON, type Told } from './Form.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  /** What is done, as the button says it, and what follows from it. */
  readonly deed: string;
  readonly hint: string;
  readonly usual: readonly string[];
  readonly error: Told | null;
  readonly onSave: (reason: string) => void;
  readonly onLeave: () => void;
}

/** What needs nothing but a reason: a claim is none, or two are one. */
export function ReasonForm({ deed, hint, usual, error, onSave, onLeave }: Props) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Told | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const told = wrong ?? error;
  return (
    <Form
      {...{ deed, onLeave, told, label: deed, fields: ['reason'] }}
      onSave={() => {
        if (reason.trim() === '') setWrong({ ...NO_REASON });
        else {
          setWrong(null);
          onSave(reason.trim());
        }
      }}
    >
      <p class="hint">{hint}</p>
      <Reason {...{ usual, told, input }} value={reason} onInput={setReason} />
    </Form>
  );
}
