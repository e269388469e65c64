import type { Ref } from 'preact';
import { type Told, toldAt } from './Form.tsx';

interface Props {
  readonly value: string;
  readonly usual: readonly string[];
  readonly onInput: (reason: string) => void;
  readonly input?: Ref<HTMLInputElement>;
  readonly told: Told | null;
}

/** Why, in one line that readers see. On the empty line a digit takes a usual one. */
export function Reason({ value, usual, onInput, input, told }: Props) {
  const wrong = toldAt('reason', told);
  return (
    <div class="reason">
      <label class="field">
        <span>Why, for readers</span>
        <input
          {...(input !== undefined && { ref: input })}
          value={value}
          {...wrong.control}
          name="reason"
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            const taken = value === '' ? usual[Number(event.key) - 1] : undefined;
            if (taken === undefined) return;
            event.preventDefault();
            onInput(taken);
          }}
        />
        {wrong.words}
      </label>
      <ul class="usual" aria-label="Usual reasons">
        {usual.map((reason, index) => (
          <li key={reason}>
            <button type="button" class="b bare" onClick={() => onInput(reason)}>
              <kbd>{index + 1}</kbd> {reason}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
