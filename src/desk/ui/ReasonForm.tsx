import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
    <form
      class="edit"
      aria-label={deed}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setWrong('Say why, in a sentence that readers see.');
        else onSave(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <p class="hint">{hint}</p>
      <Reason value={reason} usual={usual} onInput={setReason} input={input} />
      <p class={(wrong ?? error) === null ? '' : 'wrong'} role="alert">
        {wrong ?? error}
      </p>
      <div class="acts">
        <button type="submit" class="b main">
          {deed} <kbd>Enter</kbd>
        </button>
        <button type="button" class="b bare" onClick={onLeave}>
          As it was <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
