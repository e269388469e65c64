import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Reason } from './Reason.tsx';

interface Props {
  readonly usual: readonly string[];
  readonly error: string | null;
  readonly onDrop: (reason: string) => void;
  readonly onLeave: () => void;
}

/** A claim is none: why not. */
export function DropForm({ usual, error, onDrop, onLeave }: Props) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="edit"
      aria-label="Drop it"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') setWrong('Say why, in a sentence that readers see.');
        else onDrop(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <p class="hint">
        It goes from the article, from lists, the timeline and the data. The log of corrections has it.
      </p>
      <Reason value={reason} usual={usual} onInput={setReason} input={input} />
      <p class={(wrong ?? error) === null ? '' : 'wrong'} role="alert">
        {wrong ?? error}
      </p>
      <div class="acts">
        <button type="submit" class="b main">
          Drop it <kbd>Enter</kbd>
        </button>
        <button type="button" class="b bare" onClick={onLeave}>
          As it was <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
