import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { speakerSchema } from '../../schema/speaker.ts';
import type { Decision } from '../decision.ts';
import { Reason } from './Reason.tsx';

export type NewSpeaker = Extract<Decision, { do: 'new-speaker' }>['speaker'];

interface Props {
  readonly name: string;
  readonly places: number;
  readonly usual: readonly string[];
  readonly error: string | null;
  readonly onSave: (speaker: NewSpeaker, reason: string) => void;
  readonly onLeave: () => void;
}

/** A speaker whom nobody has on file yet. */
export function NewSpeakerForm({ name: given, places, usual, error, onSave, onLeave }: Props) {
  const [name, setName] = useState(given);
  const [kind, setKind] = useState<NewSpeaker['kind']>('person');
  const [country, setCountry] = useState('');
  const [role, setRole] = useState('');
  const [aliases, setAliases] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const text = (label: string, value: string, set: (value: string) => void, hint?: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        {...(label === 'Name' && { ref: first })}
        value={value}
        autocomplete="off"
        onInput={(event) => set(event.currentTarget.value)}
      />
      {hint !== undefined && <small class="hint">{hint}</small>}
    </label>
  );
  return (
    <form
      class="edit"
      aria-label="New speaker"
      onSubmit={(event) => {
        event.preventDefault();
        const forms = aliases.split(/\s*;\s*/).filter((one) => one !== '');
        if (name.trim() === '') setWrong('A speaker needs a name.');
        else if (country !== '' && !/^[A-Z]{2}$/.test(country)) setWrong('A country is two capitals, as in NO.');
        else if (reason.trim() === '') setWrong('Say why, in a sentence that readers see.');
        else
          onSave(
            { name: name.trim(), kind, country: country === '' ? null : country, aliases: forms, role },
            reason.trim(),
          );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      {text('Name', name, setName)}
      <label class="field">
        <span>Kind</span>
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as NewSpeaker['kind'])}>
          {speakerSchema.shape.kind.options.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {text('Country', country, setCountry, 'Two capitals, as in NO; may be empty')}
      {text('Role', role, setRole, 'As the article has it; may be empty')}
      {text('Also printed as', aliases, setAliases, 'In every article; several are parted by semicolons')}
      <Reason value={reason} usual={usual} onInput={setReason} />
      <p class={(wrong ?? error) === null ? '' : 'wrong'} role="alert">
        {wrong ?? error}
      </p>
      <div class="acts">
        <button type="submit" class="b main">
          Make it{places > 1 ? ` and use it ${places} times` : ''} <kbd>Enter</kbd>
        </button>
        <button type="button" class="b bare" onClick={onLeave}>
          Back <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
