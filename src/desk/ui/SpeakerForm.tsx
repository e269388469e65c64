import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Who } from '../../schema/who.ts';
import { isNear } from '../near-speaker.ts';
import type { Known, Sheet, SheetClaim } from '../sheet.ts';
import { Form, NO_REASON, type Told, toldAt } from './Form.tsx';
import { type NewSpeaker, NewSpeakerForm } from './NewSpeakerForm.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly current: SheetClaim;
  readonly usual: readonly string[];
  readonly error: Told | null;
  readonly onSave: (claims: readonly SheetClaim[], speaker: Who | null, reason: string) => void;
  readonly onNew: (claims: readonly SheetClaim[], speaker: NewSpeaker, reason: string) => void;
  readonly onSame: (name: string, id: string) => void;
  readonly onLeave: () => void;
}

/** So many are offered: whoever is not among them is found by another letter. */
const OFFERED = 8;

/** Who said it: type-ahead over the article's cast and everybody known. Its own keys are signs that no name has. */
export function SpeakerForm({ sheet, current, usual, error, onSave, onNew, onSame, onLeave }: Props) {
  const { claim } = current;
  const speaker = claim.type === 'date' ? null : claim.speaker;
  const printed = speaker?.exact ?? speaker?.name ?? '';
  const [typed, setTyped] = useState('');
  const [moved, setMoved] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Who | null | undefined>(undefined);
  const [mode, setMode] = useState<'who' | 'new' | 'same'>('who');
  const [isAll, setAll] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Told | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const why = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), [mode]);
  useLayoutEffect(() => {
    if (chosen !== undefined) why.current?.focus();
  }, [chosen]);
  const alike = sheet.claims.filter(
    (one) => one.claim.type !== 'date' && printed !== '' && lower(one.claim.speaker?.exact) === lower(printed),
  );
  const claims = isAll ? alike : [current];
  const called = speaker?.name ?? printed;
  const near = (known: Known) => mode === 'same' && isNear(called, known);
  const fitting = sheet.speakers.filter((known) => (mode !== 'same' || known.registered) && fits(known, typed));
  const offered = [...fitting.filter(near), ...fitting.filter((known) => !near(known))].slice(0, OFFERED);
  // Whose name nobody has typed or moved to is chosen for nobody, but where one alone is near to the printed one.
  const isUntold = mode === 'same' && typed.trim() === '' && fitting.filter(near).length !== 1;
  const at = moved ?? (isUntold ? -1 : 0);
  const choose = (known: Known) => {
    if (mode === 'same') onSame(called, known.id);
    else {
      setChosen(known.name);
      setTyped(known.name);
    }
  };
  const sign = (key: string): boolean => {
    if (key === '+') setMode('new');
    else if (key === '=' && speaker !== null) {
      setMode(mode === 'same' ? 'who' : 'same');
      setMoved(null);
    } else if (key === '*') setAll(!isAll);
    else if (key === '-') {
      const words = printed === '' ? null : { unnamed: printed };
      setChosen(words);
      setTyped(words === null ? 'nobody' : `“${printed}”, no name`);
    } else return false;
    return true;
  };
  if (mode === 'new')
    return (
      <NewSpeakerForm
        name={typed || speaker?.name || ''}
        places={claims.length}
        usual={usual}
        error={error}
        onSave={(made, because) => onNew(claims, made, because)}
        onLeave={() => setMode('who')}
      />
    );
  const save = () => {
    const known = offered[at];
    if (chosen === undefined) {
      if (known !== undefined) choose(known);
      else
        setWrong({
          field: 'speaker',
          words:
            offered.length > 0
              ? 'Choose one with ↓, or type a name.'
              : 'No speaker of that name is known. Press + for a new one.',
        });
    } else if (reason.trim() === '') setWrong({ ...NO_REASON });
    else {
      setWrong(null);
      onSave(claims, chosen, reason.trim());
    }
  };
  const told = wrong ?? error;
  const wrongName = toldAt('speaker', told);
  return (
    <Form
      class="pick"
      label={mode === 'same' ? 'The same as' : 'Who said it?'}
      deed={mode === 'same' ? 'Join' : isAll ? `Save ${claims.length}` : 'Save'}
      {...{ told, fields: ['speaker', 'reason'] }}
      onSave={save}
      onLeave={() => (mode === 'same' ? setMode('who') : onLeave())}
    >
      <label class="field">
        <span>{mode === 'same' ? `“${called}” is the same as` : 'Who said it?'}</span>
        <input
          ref={input}
          {...wrongName.control}
          value={typed}
          role="combobox"
          autocomplete="off"
          aria-expanded={offered.length > 0}
          aria-controls="offered"
          aria-activedescendant={offered[at] === undefined ? undefined : `who-${offered[at].id}`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setMoved(null);
            setChosen(undefined);
            setWrong(null);
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step !== undefined) setMoved(Math.max(0, Math.min(offered.length - 1, at + step)));
            else if (!sign(event.key)) return;
            event.preventDefault();
          }}
        />
        {wrongName.words}
      </label>
      {chosen === undefined && (
        <div class="opts" id="offered" role="listbox" aria-label="Known speakers">
          {offered.map((known, index) => (
            <div
              key={known.id}
              id={`who-${known.id}`}
              class={index === at ? 'opt on' : 'opt'}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(known);
              }}
            >
              <b>{known.name}</b>
              <span class="hint">{aboutOf(known)}</span>
            </div>
          ))}
        </div>
      )}
      <div class="acts signs">
        <button type="button" class="b bare" onClick={() => sign('+')}>
          <kbd>+</kbd> New speaker
        </button>
        {speaker !== null && (
          <button type="button" class="b bare" aria-pressed={mode === 'same'} onClick={() => sign('=')}>
            <kbd>=</kbd> Same as …
          </button>
        )}
        <button type="button" class="b bare" onClick={() => sign('-')}>
          <kbd>–</kbd> {printed === '' ? 'Nobody' : 'No name'}
        </button>
        {alike.length > 1 && (
          <button type="button" class="b bare" aria-pressed={isAll} onClick={() => sign('*')}>
            <kbd>*</kbd> {isAll ? `All ${alike.length}` : 'Only this'} of “{printed}”
          </button>
        )}
      </div>
      {mode === 'who' && <Reason {...{ usual, told }} value={reason} onInput={setReason} input={why} />}
    </Form>
  );
}

function lower(words: string | null | undefined): string {
  return (words ?? '').toLowerCase();
}

/** Every word that is typed begins a word of one of the names. */
function fits({ name, aliases }: Known, typed: string): boolean {
  const wanted = lower(typed).split(/\s+/).filter(Boolean);
  return [name, ...aliases].some((form) => {
    const words = lower(form).split(/[\s-]+/);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}

function aboutOf({ kind, country, here, registered }: Known): string {
  const parts = registered ? [kind, country] : ['not registered'];
  return [...parts, here > 0 ? `${here} here` : null].filter(Boolean).join(', ');
}
