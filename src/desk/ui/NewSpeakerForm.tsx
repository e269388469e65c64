import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { speakerSchema } from '../../schema/speaker.ts';
import type { Decision } from '../decision.ts';
import { Form, NO_REASON, TextField, type Told } from './Form.tsx';
import { Reason } from './Reason.tsx';

export type NewSpeaker = Extract<Decision, { do: 'new-speaker' }>['speaker'];

interface Props {
  readonly name: string;
  readonly places: number;
  readonly usual: readonly string[];
  readonly error: Told | null;
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
  const [wrong, setWrong] = useState<Told | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const save = () => {
    const code = country.trim().toUpperCase();
    const forms = aliases.split(/\s*;\s*/).filter((one) => one !== '');
    if (name.trim() === '') setWrong({ field: 'name', words: 'A speaker needs a name.' });
    else if (code !== '' && !/^[A-Z]{2}$/.test(code))
      setWrong({ field: 'country', words: 'Write the country as two letters, as in NO.' });
    else if (reason.trim() === '') setWrong({ ...NO_REASON });
    else {
      setWrong(null);
      onSave({ name: name.trim(), kind, country: code === '' ? null : code, aliases: forms, role }, reason.trim());
    }
  };
  const told = wrong ?? error;
  return (
    <Form
      label="New speaker"
      deed={`Make it${places > 1 ? ` and use it ${places} times` : ''}`}
      away="Back"
      {...{ onLeave, told, fields: ['name', 'country', 'role', 'aliases', 'reason'] }}
      onSave={save}
    >
      <TextField name="name" told={told} label="Name" value={name} onInput={setName} first={first} />
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
      <TextField
        {...{ told, name: 'country', label: 'Country', value: country }}
        onInput={setCountry}
        hint="Two letters, as in NO; may be empty"
      />
      <TextField
        {...{ told, name: 'role', label: 'Role', value: role }}
        onInput={setRole}
        hint="As the article has it; may be empty"
      />
      <TextField
        {...{ told, name: 'aliases', label: 'Also printed as', value: aliases }}
        onInput={setAliases}
        hint="In every article; several are parted by semicolons"
      />
      <Reason {...{ usual, told }} value={reason} onInput={setReason} />
    </Form>
  );
}
