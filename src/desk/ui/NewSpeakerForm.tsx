import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { speakerSchema } from '../../schema/speaker.ts';
import type { Decision } from '../decision.ts';
import { Form, NO_REASON, TextField } from './Form.tsx';
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
  const save = () => {
    const forms = aliases.split(/\s*;\s*/).filter((one) => one !== '');
    if (name.trim() === '') setWrong('A speaker needs a name.');
    else if (country !== '' && !/^[A-Z]{2}$/.test(country))
      setWrong('Write the country as two capital letters, as in NO.');
    else if (reason.trim() === '') setWrong(NO_REASON);
    else
      onSave(
        { name: name.trim(), kind, country: country === '' ? null : country, aliases: forms, role },
        reason.trim(),
      );
  };
  return (
    <Form
      label="New speaker"
      deed={`Make it${places > 1 ? ` and use it ${places} times` : ''}`}
      away="Back"
      {...{ onLeave, told: wrong ?? error }}
      onSave={save}
    >
      <TextField label="Name" value={name} onInput={setName} first={first} />
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
      <TextField label="Country" value={country} onInput={setCountry} hint="Two capitals, as in NO; may be empty" />
      <TextField label="Role" value={role} onInput={setRole} hint="As the article has it; may be empty" />
      <TextField
        label="Also printed as"
        value={aliases}
        onInput={setAliases}
        hint="In every article; several are parted by semicolons"
      />
      <Reason value={reason} usual={usual} onInput={setReason} />
    </Form>
  );
}
