import type { ComponentChildren, Ref } from 'preact';

interface Props {
  /** What is done, as it is announced. */
  readonly label: string;
  /** What the button in ink says: it is Enter's. */
  readonly deed: string;
  /** What Esc does. */
  readonly away?: string;
  /** What is wrong; null where nothing is. */
  readonly told: string | null;
  readonly class?: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** Keys that the form has beside Enter and Esc. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** What is said where the reason is missing. */
export const NO_REASON = 'Say why, in a sentence that readers see.';

/** The frame of every form: Enter does it, Esc leaves all as it was, and what is wrong is told above the buttons. */
export function Form(props: Props) {
  const { label, deed, away = 'As it was', told, class: kind = '', onSave, onLeave, onKey, children } = props;
  return (
    <form
      class={`edit ${kind}`}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return onKey?.(event);
        event.stopPropagation();
        onLeave();
      }}
    >
      {children}
      <p id="told" class={told === null ? '' : 'wrong'} role="alert">
        {told}
      </p>
      <div class="acts">
        <button type="submit" class="b main">
          {deed} <kbd>Enter</kbd>
        </button>
        <button type="button" class="b bare" onClick={onLeave}>
          {away} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly first?: Ref<HTMLInputElement>;
  /** Id of a `datalist` with what may be meant. */
  readonly list?: string | undefined;
}

/** A line of words. */
export function TextField({ label, value, onInput, hint, first, list }: TextProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...(first !== undefined && { ref: first })}
        value={value}
        list={list}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && <small class="hint">{hint}</small>}
    </label>
  );
}
