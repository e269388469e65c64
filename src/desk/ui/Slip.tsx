import type { Span } from '../../schema/span.ts';
import { ending, shortened } from '../../site/words/format.ts';
import { classOf, wordsOfClaim } from '../../site/words/note.ts';
import type { Decision } from '../decision.ts';
import type { Sheet, SheetClaim } from '../sheet.ts';
import { AddForm } from './AddForm.tsx';
import { EndsForm } from './EndsForm.tsx';
import type { Moving } from './ends.ts';
import { FieldForm } from './FieldForm.tsx';
import type { Told } from './Form.tsx';
import { dayShown, type Field, fieldsOf, kindSet } from './fields.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { SpeakerForm } from './SpeakerForm.tsx';
import { Sure } from './Sure.tsx';

/** What is open in the slip: nothing, a field by its key, the words, dropping, or adding. */
export type Open =
  | null
  | { readonly what: 'field'; readonly key: string; readonly typed?: string }
  | { readonly what: 'words' | 'split'; readonly moved: Span }
  | { readonly what: 'drop' }
  | { readonly what: 'merge' | 'group'; readonly other: SheetClaim }
  | { readonly what: 'add'; readonly span: Span };

/** The field that has no key of its own, but one for each of its values. */
export const KIND = '';

interface Props {
  readonly sheet: Sheet;
  readonly current: SheetClaim;
  readonly place: string;
  readonly open: Open;
  readonly moving: Moving | null;
  readonly error: Told | null;
  readonly same: readonly SheetClaim[];
  readonly next: SheetClaim | null;
  readonly onOpen: (open: Open) => void;
  /** What needs the text or the next claim beside this one. */
  readonly onAct: (what: 'add' | 'merge' | 'group' | 'split') => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onCheck: (claims: readonly SheetClaim[]) => void;
}

/** What stands where a field has nothing. */
const empty: Readonly<Record<Field['as'], string>> = {
  ...{ person: 'nobody', people: 'nobody', time: 'no time given', words: 'not given' },
  ...{ number: 'not read as a number', choice: 'not given' },
};

/** What needs nothing but a reason. */
const deeds = {
  drop: {
    deed: 'Drop it',
    hint: 'It goes from the article, from lists, the timeline and the data. The log of corrections has it.',
  },
  merge: {
    deed: 'Merge with the next',
    hint: 'The two become one, with all the words between them, at the address of the first.',
  },
  group: { deed: 'Pieces of one statement', hint: 'The two stay separate, and are shown as one statement.' },
} as const;

/** One slip at the right: what the program read, why, who will see it, and what may be done about it. */
export function Slip({
  sheet,
  current,
  place,
  open,
  moving,
  error,
  same,
  next,
  onOpen,
  onAct,
  onDecide,
  onCheck,
}: Props) {
  const { claim, checked, isStale, asks, why } = current;
  const usual = sheet.reasons;
  const fields = fieldsOf(claim);
  const seen = (claims: readonly SheetClaim[]) => claims.map((one) => ({ id: one.claim.id, version: one.version }));
  const leave = () => onOpen(null);
  const set = (fieldsSet: Extract<Decision, { do: 'set' }>['fields'], reason: string, claims = [current]) =>
    onDecide({ do: 'set', claims: seen(claims), fields: fieldsSet, reason });
  const form = (field: Field) =>
    field.name === 'speaker' ? (
      <SpeakerForm
        key={claim.id}
        {...{ sheet, current, usual, error }}
        onSave={(claims, speaker, reason) => set({ speaker }, reason, [...claims])}
        onNew={(claims, speaker, reason) => onDecide({ do: 'new-speaker', claims: seen(claims), speaker, reason })}
        onSame={(name, speaker) => onDecide({ do: 'same-as', name, speaker })}
        onLeave={leave}
      />
    ) : (
      <FieldForm
        key={claim.id + field.key}
        {...{ field, usual, error }}
        onSave={({ mode, ...others }, reason) =>
          set(mode === undefined ? others : { ...others, ...kindSet(claim, mode, sheet.text) }, reason)
        }
        onLeave={leave}
      />
    );
  const ends = (now: Moving) => (
    <EndsForm
      key={claim.id + now.what}
      {...{ sheet, usual, error, moving: now }}
      onMove={(moved) => onOpen({ what: now.what, moved })}
      onSave={(reason) => {
        const { what, moved } = now;
        if (what === 'words') set({ exact: sheet.text.slice(moved.start, moved.end) }, reason);
        else onDecide({ do: 'split', claims: seen([current]), ...moved, reason });
      }}
      onLeave={leave}
    />
  );
  if (open?.what === 'add')
    return (
      <aside class="slip" aria-label="Add these words">
        <AddForm
          {...{ sheet, usual, error, span: open.span }}
          onAdd={(type, added, reason) => onDecide({ do: 'add', type, ...open.span, fields: added, reason })}
          onLeave={leave}
        />
      </aside>
    );
  return (
    <aside class="slip" aria-label="What the program read">
      <p class="no">
        <span class="num">{place}</span>
        <span>
          {checked !== null
            ? `checked by ${checked.by}, ${dayShown(checked.on)}`
            : isStale
              ? 'read otherwise since it was checked'
              : 'unchecked'}
        </span>
      </p>
      <p class="lem">
        <mark class={classOf(claim)}>{wordsOfClaim(claim)}</mark>
      </p>
      {asks !== null && checked === null && claim.origin === 'extracted' && (
        <p class="sayso">
          <b>Why it asks.</b> {asks} <Sure confidence={claim.confidence} />
        </p>
      )}
      <dl class="fields">
        {fields.map((field) => {
          const isOpen = open?.what === 'field' && open.key === field.key;
          return (
            <div key={field.label} class={field.name === 'speaker' && asks !== null && checked === null ? 'least' : ''}>
              <dt>{field.label}</dt>
              <dd>
                {field.name === 'mode' && claim.type === 'quotation' ? (
                  <span class="seg">
                    {field.choices?.map(([value, words], at) => (
                      <button
                        key={value}
                        type="button"
                        class={value === claim.mode ? 'on' : ''}
                        aria-pressed={value === claim.mode}
                        onClick={() => onOpen({ what: 'field', key: KIND, typed: value })}
                      >
                        {words} <kbd>{at + 1}</kbd>
                      </button>
                    ))}
                  </span>
                ) : (
                  <b class={field.shown === null ? 'none' : ''}>{short(field.shown) ?? empty[field.as]}</b>
                )}
                {why[field.name] !== undefined && <span class="hint">{why[field.name]}</span>}
                {isOpen && form({ ...field, typed: open.typed ?? field.typed })}
                {field.key === 'W' && moving !== null && ends(moving)}
              </dd>
              <dd>
                {field.key !== '' && (
                  <button
                    type="button"
                    class="key"
                    aria-label={`Change ${field.label.toLowerCase()}`}
                    onClick={() =>
                      onOpen(field.key === 'W' ? { what: 'words', moved: claim } : { what: 'field', key: field.key })
                    }
                  >
                    <kbd>{field.key}</kbd>
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {open?.what === 'drop' || open?.what === 'merge' || open?.what === 'group' ? (
        <ReasonForm
          key={open.what}
          {...{ usual, error, ...deeds[open.what] }}
          onSave={(reason) => {
            if (open.what === 'drop') onDecide({ do: 'drop', claims: seen([current]), reason });
            else if (open.what === 'merge') onDecide({ do: 'merge', claims: seen([current, open.other]), reason });
            else set({ group: groupOf(current, open.other) }, reason, [current, open.other]);
          }}
          onLeave={leave}
        />
      ) : (
        open === null && (
          <div class="acts foot">
            <button type="button" class="b main" onClick={() => onCheck([current])}>
              {claim.origin === 'extracted' ? 'Right as read' : 'Right as it is now'} <kbd>Enter</kbd>
            </button>
            <button type="button" class="b" onClick={() => onOpen({ what: 'drop' })}>
              Drop it <kbd>X</kbd>
            </button>
            <button type="button" class="b bare" onClick={() => onAct('merge')}>
              <kbd>M</kbd> merge
            </button>
            {claim.type === 'quotation' && (
              <>
                <button type="button" class="b bare" onClick={() => onAct('group')}>
                  <kbd>G</kbd> pieces of one
                </button>
                <button type="button" class="b bare" onClick={() => onAct('split')}>
                  <kbd>⇧ S</kbd> make two
                </button>
              </>
            )}
            {/* The selection stays when the button is pressed. */}
            <button
              type="button"
              class="b bare"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onAct('add')}
            >
              <kbd>N</kbd> add the selected words
            </button>
          </div>
        )
      )}
      {open === null && error !== null && (
        <p class="wrong" role="alert">
          {error.words}
        </p>
      )}
      <p class="seen">Readers see it {current.reach}.</p>
      {same.length > 0 && (
        <div class="seen">
          <h2>
            In the same sentence{' '}
            <button type="button" class="b bare" onClick={() => onCheck([current, ...same])}>
              <kbd>⇧ Enter</kbd> right, all {same.length + 1}
            </button>
          </h2>
          <ul class="same">
            {same.map((one) => (
              <li key={one.claim.id}>
                <mark class={classOf(one.claim)}>{short(one.claim.exact, 34)}</mark>
                <span>{one.claim.type === 'date' ? '' : one.claim.speaker?.name}</span>
                <span>
                  <Sure confidence={one.claim.confidence} quiet />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {next !== null && (
        <p class="seen nx">
          Next: <mark class={classOf(next.claim)}>{short(next.claim.exact, 60)}</mark>
        </p>
      )}
    </aside>
  );
}

/** The name that pieces of one statement share: one that either has already, or a new one. */
function groupOf(...pieces: readonly SheetClaim[]): string {
  const had = pieces
    .map(({ claim }) => (claim.type === 'quotation' ? claim.group : null))
    .find((group) => group !== null);
  return had ?? `g-${pieces[0]?.claim.id.slice(0, 6)}`;
}

function short<T extends string | null>(words: T, length = 90): T | string {
  if (words === null || words.length <= length) return words;
  return `${shortened(words, length * 0.6)} ${ending(words, length * 0.3).replace(/^… /, '')}`;
}
