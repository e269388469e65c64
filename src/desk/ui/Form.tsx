import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is wrong, and with which field of the form; null where it is with none of them. */
export interface Told {
  readonly field: string | null;
  readonly words: string;
}

interface Props {
  /** What is done, as it is announced. */
  readonly label: string;
  /** What the button in ink says: it is Enter's. */
  readonly deed: string;
  /** What Esc does. */
  readonly away?: string;
  /** What is wrong; null where nothing is. */
  readonly told: Told | null;
  /** The fields that say themselves what is wrong with them. */
  readonly fields: readonly string[];
  readonly class?: string;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** Keys that the form has beside Enter and Esc. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** What is said where the reason is missing. */
export const NO_REASON: Told = { field: 'reason', words: 'Say why, in a sentence that readers see.' };

/**
 * The frame of every form: Enter does it, Esc leaves all as it was. What is wrong is told at its field, which is brought into view
 * and gets the focus; what is wrong with none of them, above the buttons.
 */
export function Form(props: Props) {
  const { label, deed, away = 'As it was', told, fields, class: kind = '' } = props;
  const { onSave, onLeave, onKey, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const isAtField = told !== null && told.field !== null && fields.includes(told.field);
  useLayoutEffect(() => {
    if (told === null) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
    wrong?.focus({ preventScroll: true });
    (wrong?.closest('.field') ?? form.current?.querySelector('.wrong'))?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  return (
    <form
      ref={form}
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
      <p class={told === null || isAtField ? '' : 'wrong'} role="alert">
        {isAtField ? '' : told?.words}
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

/** What a control says of itself where it is the wrong one, and what stands below it. */
export function toldAt(name: string, told: Told | null) {
  const isWrong = told?.field === name;
  return {
    control: { 'aria-invalid': isWrong, ...(isWrong && { 'aria-describedby': `told-${name}` }) },
    words: isWrong ? (
      <small id={`told-${name}`} class="wrong" role="alert">
        {told.words}
      </small>
    ) : null,
  };
}

interface TextProps {
  readonly name: string;
  readonly told: Told | null;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly first?: Ref<HTMLInputElement>;
  /** Id of a `datalist` with what may be meant. */
  readonly list?: string | undefined;
}

/** A line of words. */
export function TextField({ name, told, label, value, onInput, hint, first, list }: TextProps) {
  const wrong = toldAt(name, told);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...(first !== undefined && { ref: first })}
        {...wrong.control}
        value={value}
        list={list}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && <small class="hint">{hint}</small>}
      {wrong.words}
    </label>
  );
}
