import type { Ref } from 'preact';

interface Props {
  readonly value: string;
  readonly usual: readonly string[];
  readonly onInput: (reason: string) => void;
  readonly input?: Ref<HTMLInputElement>;
}

/** Why, in one line that readers see. On the empty line 1 to 5 take a usual one, so that a date can be typed. */
export function Reason({ value, usual, onInput, input }: Props) {
  return (
    <div class="reason">
      <label class="field">
        <span>Why, for readers</span>
        <input
          {...(input !== undefined && { ref: input })}
          value={value}
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
