import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision } from '../decision.ts';
import type { Sheet, SheetClaim } from '../sheet.ts';
import { type Answer, fetchSheet, move, movedInWords, type Shown, send } from './api.ts';
import { cutOf, dragged, type Moving, type Side } from './ends.ts';
import type { Told } from './Form.tsx';
import { dayShown, fieldsOf } from './fields.ts';
import { useKeys } from './keys.ts';
import { selectedSpan } from './place.ts';
import { KIND, type Open, Slip } from './Slip.tsx';
import { labelOf, Text } from './Text.tsx';

interface Props {
  readonly slug: string;
  readonly claim: string | null;
  readonly hasKeys: boolean;
  readonly onQueue: () => void;
  readonly onGo: (slug: string, claim: string | null) => void;
  readonly say: (words: string) => void;
}

/** So often the article is looked at again: another desk, or a hand, may have changed its files. In milliseconds. */
const AGAIN = 4000;

const filters = { all: 'all', unchecked: 'unchecked', asks: 'what asks' } as const;

/** One claim at a time, in its article. */
export function CheckView({ slug, claim: asked, hasKeys, onQueue, onGo, say }: Props) {
  const [sheet, setSheet] = useState<Shown | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [error, setError] = useState<Told | null>(null);
  const [filter, setFilter] = useState<keyof typeof filters>('all');
  const [sought, setSought] = useState('');
  const [isBusy, setBusy] = useState(false);
  const hash = sheet?.hash ?? '';
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      fetchSheet(slug, hash).then(
        (fresh) => {
          if (fresh === null) return;
          if (hash !== '') say('The files were changed in the meantime; this is how they are now.');
          setSheet(fresh);
        },
        (fault: Error) => setError({ field: null, words: fault.message }),
      );
    };
    if (hash === '' || sheet?.slug !== slug) look();
    const timer = setInterval(look, AGAIN);
    return () => clearInterval(timer);
  }, [slug, hash]);
  const claims = sheet?.claims ?? [];
  const isWanted = useCallback(
    (one: SheetClaim) =>
      filter === 'all' ||
      (one.checked === null && (filter === 'unchecked' || (one.asks !== null && one.claim.origin === 'extracted'))),
    [filter],
  );
  /** Where the last one stood: one that is gone since is followed by what stands there now. */
  const place = useRef<number | null>(null);
  const current =
    claims.find(({ claim }) => claim.id === asked) ??
    (place.current === null
      ? claims.find(isWanted)
      : claims.find(({ claim }) => claim.start >= (place.current ?? 0))) ??
    claims.at(place.current === null ? 0 : -1) ??
    null;
  if (current !== null) place.current = current.claim.start;
  const at = current === null ? -1 : claims.indexOf(current);
  const go = useCallback(
    (id: string) => {
      setOpen(null);
      setError(null);
      onGo(slug, id);
    },
    [slug, onGo],
  );
  const step = (by: 1 | -1, from = at, all: readonly SheetClaim[] = claims): SheetClaim | null => {
    for (let index = from + by; index >= 0 && index < all.length; index += by) {
      const one = all[index];
      if (one !== undefined && isWanted(one)) return one;
    }
    return null;
  };
  const take = (answer: Answer): answer is { sheet: Shown } => {
    if (answer.sheet !== undefined) setSheet(answer.sheet);
    if (!('error' in answer)) return true;
    setError({ field: answer.field, words: answer.error });
    return false;
  };
  /** Keys wait until all of it is done: the next one must mean the claim that comes then. */
  const alone = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (fault) {
      setError({
        field: null,
        words: `${(fault as Error).message}. Is the desk still running in its terminal?`,
      });
    }
    setBusy(false);
  };
  const decide = async (decision: Decision, done: string) => {
    setError(null);
    const answer = await send(slug, decision);
    if (!take(answer)) return null;
    setOpen(null);
    say(done);
    return answer.sheet;
  };
  const checkAll = async (which: readonly SheetClaim[]) => {
    const following = step(1);
    const decision = { do: 'check' as const, claims: which.map(({ claim, version }) => ({ id: claim.id, version })) };
    const after = await decide(
      decision,
      `Checked. ${following === null ? 'That was the last.' : `Next: ${following.claim.exact}`}`,
    );
    if (after !== null && following !== null) go(following.claim.id);
  };
  const decideAndGo = async (decision: Decision) => {
    const words = {
      check: 'Checked',
      set: 'Saved',
      drop: 'Dropped',
      add: 'Added',
      merge: 'Merged',
      split: 'Made two',
      'new-speaker': 'Made',
      'same-as': 'Joined',
    };
    const before = new Set(claims.map(({ claim }) => claim.id));
    const after = await decide(decision, `${words[decision.do]}. Z takes it back.`);
    if (after === null) return;
    const fresh = after.claims.find(({ claim }) => !before.has(claim.id));
    const following = decision.do === 'drop' ? (step(1) ?? step(-1)) : null;
    if (decision.do === 'add' && fresh !== undefined) onGo(slug, fresh.claim.id);
    if (following !== null) onGo(slug, following.claim.id);
  };
  const moveBack = async (way: 'undo' | 'redo') => {
    setOpen(null);
    const answer = await move(way);
    if ('error' in answer) return void take(answer);
    say(movedInWords(way, answer.sheet !== null || answer.isSite));
    if (answer.sheet === null) {
      if (answer.isSite) location.hash = 'site';
      return;
    }
    if (answer.sheet.slug === slug) setSheet(answer.sheet);
    else if (answer.claim === null) onGo(answer.sheet.slug, null);
    if (answer.claim !== null) onGo(answer.sheet.slug, answer.claim);
  };
  const check = (which: readonly SheetClaim[]) => void alone(() => checkAll(which));
  const decideHere = (decision: Decision) => void alone(() => decideAndGo(decision));
  const back = (way: 'undo' | 'redo') => void alone(() => moveBack(way));
  const same = useMemo(
    () =>
      current === null
        ? []
        : claims.filter(
            (one) =>
              one !== current &&
              one.checked === null &&
              one.claim.sentence.start === current.claim.sentence.start &&
              one.claim.confidence >= 0.8,
          ),
    [claims, current],
  );
  const find = (words: string) => {
    const lower = words.trim().toLowerCase();
    const hit = [...claims.slice(at + 1), ...claims.slice(0, at + 1)].find(
      (one) => one.claim.exact.toLowerCase().includes(lower) || labelOf(one).toLowerCase().includes(lower),
    );
    if (hit === undefined || lower === '') say(`Nothing here has “${words}”.`);
    else go(hit.claim.id);
  };
  /** With the next claim of its kind: one that follows in the text, as pieces of a statement do. */
  const join = (what: 'merge' | 'group') => {
    const other = claims.slice(at + 1).find(({ claim }) => claim.type === current?.claim.type);
    if (other === undefined || (what === 'group' && current?.claim.type !== 'quotation'))
      say('There is no other of its kind after it.');
    else setOpen({ what, other });
  };
  const split = () => {
    if (current?.claim.type !== 'quotation') return say('Only a statement can be made into two.');
    const { start, end } = current.claim;
    const selected = selectedSpan(sheet?.text ?? '');
    const isInside = selected !== null && start < selected.start && selected.end < end;
    const cut = isInside ? selected : cutOf(sheet?.text ?? '', current.claim);
    if (cut === null) say('A single word cannot be made into two.');
    else setOpen({ what: 'split', moved: cut });
  };
  const add = () => {
    const span = selectedSpan(sheet?.text ?? '');
    if (span === null) say('Select words of the article first.');
    else setOpen({ what: 'add', span });
  };
  const openField = (key: string) => {
    if (current === null) return;
    if (key === 'W') setOpen({ what: 'words', moved: selectedSpan(sheet?.text ?? '') ?? current.claim });
    else if (fieldsOf(current.claim).some((field) => field.key === key)) setOpen({ what: 'field', key });
  };
  useKeys(
    hasKeys && open === null,
    {
      Enter: () => current !== null && check([current]),
      '⇧Enter': () => current !== null && check([current, ...same]),
      ArrowDown: () => void (step(1) !== null && go(step(1)?.claim.id ?? '')),
      ArrowUp: () => void (step(-1) !== null && go(step(-1)?.claim.id ?? '')),
      x: () => setOpen({ what: 'drop' }),
      m: () => join('merge'),
      g: () => join('group'),
      '⇧S': split,
      e: () => openField(current === null ? '' : (fieldsOf(current.claim)[1]?.key ?? '')),
      n: add,
      z: () => back('undo'),
      '⇧Z': () => back('redo'),
      q: onQueue,
      f: () => setFilter(filter === 'all' ? 'unchecked' : filter === 'unchecked' ? 'asks' : 'all'),
      '/': () => {
        const find = document.querySelector<HTMLInputElement>('#find');
        find?.focus();
        find?.select(); // what was sought before is typed over
      },
      ...Object.fromEntries(
        ['direct', 'partial', 'indirect'].map((mode, index) => [
          String(index + 1),
          () => {
            if (current?.claim.type === 'quotation') setOpen({ what: 'field', key: KIND, typed: mode });
          },
        ]),
      ),
      ...Object.fromEntries('swctvdauhoip'.split('').map((key) => [key, () => openField(key.toUpperCase())])),
    },
    isBusy,
  );
  if (sheet === null || current === null)
    return (
      <p class="empty">
        {error?.words ??
          (sheet === null ? 'Reading the article …' : 'No statement, figure or date was found in this article.')}
      </p>
    );
  const checked = claims.filter((one) => one.checked !== null).length;
  const movingOf = (what: Moving['what'], moved: Moving['moved']): Moving => ({
    ...{ what, moved },
    within: what === 'split' ? current.claim : (paragraphOf(sheet, current) ?? current.claim),
  });
  const drag = (side: Side, at: number) => {
    if (open !== null && open.what !== 'words' && open.what !== 'split') return;
    const now = moving ?? movingOf('words', { start: current.claim.start, end: current.claim.end });
    setOpen({ what: now.what, moved: dragged(sheet.text, now, side, at) });
  };
  const moving = open?.what === 'words' || open?.what === 'split' ? movingOf(open.what, open.moved) : null;
  return (
    <>
      <h1 class="title">
        {sheet.title}{' '}
        <span class="hint">
          {sheet.publisher}, {dayShown(sheet.published)}
        </span>
      </h1>
      {sheet.problems.length > 0 && (
        <div class="wrong" role="alert">
          {sheet.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div class="strip28">
        <div class="line" role="img" aria-label={`${checked} of ${claims.length} checked`}>
          {claims.map((one) => (
            <i key={one.claim.id} class={classesOf(one, one === current)} />
          ))}
        </div>
        <p class="hint num">
          <b>
            {checked} of {claims.length}
          </b>{' '}
          checked here
        </p>
        <label class="hint">
          Go to{' '}
          <select value={current.claim.id} onChange={(event) => go(event.currentTarget.value)}>
            {claims.map((one, index) => (
              <option key={one.claim.id} value={one.claim.id}>
                {index + 1}. {one.claim.exact.slice(0, 48)} {one.checked === null ? '' : '✓'}
              </option>
            ))}
          </select>
        </label>
        <label class="hint">
          <kbd>F</kbd> Show{' '}
          <select value={filter} onChange={(event) => setFilter(event.currentTarget.value as keyof typeof filters)}>
            {Object.entries(filters).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <search>
          <form
            class="hint"
            onSubmit={(event) => {
              event.preventDefault();
              (document.activeElement as HTMLElement).blur();
              find(sought);
            }}
          >
            <label>
              <kbd>/</kbd> Find{' '}
              <input id="find" value={sought} size={10} onInput={(event) => setSought(event.currentTarget.value)} />
            </label>
          </form>
        </search>
        <p class="hint push">
          <button type="button" class="b bare" disabled={sheet.history.undo === 0} onClick={() => back('undo')}>
            <kbd>Z</kbd> undo
          </button>{' '}
          <button type="button" class="b bare" disabled={sheet.history.redo === 0} onClick={() => back('redo')}>
            <kbd>⇧ Z</kbd> redo
          </button>
        </p>
      </div>
      <div class="check">
        <Text sheet={sheet} current={current} moving={moving} onGo={go} onDrag={drag} />
        <Slip
          {...{ sheet, current, open, moving, error, same }}
          place={`${at + 1} of ${claims.length}`}
          next={step(1)}
          onOpen={(next) => {
            setError(null);
            setOpen(next);
          }}
          onAct={(what) => (what === 'add' ? add() : what === 'split' ? split() : join(what))}
          onDecide={decideHere}
          onCheck={check}
        />
      </div>
    </>
  );
}

function paragraphOf({ paragraphs }: Sheet, { claim }: SheetClaim) {
  return paragraphs.find(({ start, end }) => start <= claim.start && claim.end <= end);
}

function classesOf({ claim, checked }: SheetClaim, isCurrent: boolean): string {
  const kind = { quotation: 'q', figure: 'f', date: 'd' }[claim.type];
  const parts = [kind, checked === null ? '' : 'ok', claim.origin === 'extracted' ? '' : 'chg', isCurrent ? 'now' : ''];
  return parts.filter(Boolean).join(' ');
}
