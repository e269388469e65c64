import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { move, movedInWords } from './api.ts';
import { BringView } from './BringView.tsx';
import { CheckView } from './CheckView.tsx';
import { useKeys } from './keys.ts';
import { PublishView } from './PublishView.tsx';
import { QueueView } from './QueueView.tsx';
import { SettleView } from './SettleView.tsx';
import { SiteView } from './SiteView.tsx';

const table = [
  ['Enter, ⇧ Enter', 'right, next; all of the sentence'],
  ['↓ ↑', 'next, previous'],
  ['1 2 3', 'kind: direct, in part, reported'],
  ['S, then + = – *', 'speaker: new, same as, no name, all places'],
  ['W, then [ ] ← → ⇧← ⇧→', 'words: which end, by word, by letter'],
  ['C T V', 'the words that report it, to whom, through whom'],
  ['A U H O I P D', 'value, unit, hedge, of, stated as, time, day'],
  ['E', 'the first field'],
  ['X', 'drop: not a statement'],
  ['N, then 1 to 5', 'new from the selected words; what they are'],
  ['M, G', 'merge with the next of its kind, or both as pieces of one statement'],
  ['⇧ S', 'make two of it: the first keeps the address'],
  ['Z, ⇧ Z', 'undo, redo'],
  ['F, /', 'filter, find'],
  ['Q', 'queue'],
  ['Esc, ?', 'as it was; all keys'],
] as const;

/** What there is beside the queue and the articles. */
const views = ['settle', 'add', 'site', 'publish'] as const;

const KEYS = 'desk-keys';

/** The keys that are shown below: those that do something there. */
function keysAt(place: ReturnType<typeof readPlace>): readonly string[] {
  if (place === null) return ['Enter open', '↓↑ move', 'F filter', '/ find an article'];
  if (place === 'site') return ['Z undo', '⇧Z redo', '? all keys'];
  if (place === 'publish' || place === 'settle') return ['? all keys'];
  if (typeof place === 'string') return ['Enter do it', 'Esc leave it'];
  return [
    ...['Enter right, next', '↓↑ move', 'S speaker', 'W words', '123 kind', 'D day', 'X drop'],
    ...['N new from selection', 'Z undo', 'Q queue'],
  ];
}

/** The desk: a queue, and one article at a time. The address says which, so that it can be reloaded and gone back to. */
export function Desk() {
  const [place, setPlace] = useState(readPlace);
  const [said, setSaid] = useState('');
  const [hasKeys, setKeys] = useState(localStorage.getItem(KEYS) !== 'off');
  const help = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const changed = () => setPlace(readPlace());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  // Who goes to another view is in it: Enter there is the view's own, not once more that of the link which led to it.
  const view = place === null || typeof place === 'string' ? place : place.slug;
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view) main.current?.focus({ preventScroll: true });
    shown.current = view;
  }, [view]);
  const go = useCallback((slug: string, claim: string | null) => {
    setPlace({ slug, claim });
    location.hash = claim === null ? slug : `${slug}/${claim}`;
  }, []);
  const queue = useCallback(() => {
    setPlace(null);
    location.hash = 'queue';
  }, []);
  /** From a view that no article is in: where the step was about one, that is shown. */
  const back = useCallback(
    async (way: 'undo' | 'redo') => {
      const answer = await move(way);
      if ('error' in answer) return setSaid(answer.error);
      setSaid(movedInWords(way, answer.sheet !== null || answer.isSite));
      if (answer.sheet !== null) go(answer.sheet.slug, answer.claim);
    },
    [go],
  );
  useKeys(hasKeys, { '?': () => help.current?.showModal(), '⇧?': () => help.current?.showModal() });
  return (
    <div class="desk">
      <header class="bar">
        <p class="name">
          On the <span>Record</span> <small>desk</small>
        </p>
        <a href="#queue" aria-current={place === null ? 'page' : undefined}>
          Queue
        </a>
        <a href="#settle" aria-current={place === 'settle' ? 'page' : undefined}>
          Settle
        </a>
        <a href="#add" aria-current={place === 'add' ? 'page' : undefined}>
          Add an article
        </a>
        <a href="#site" aria-current={place === 'site' ? 'page' : undefined}>
          The site
        </a>
        <a href="#publish" aria-current={place === 'publish' ? 'page' : undefined}>
          Publish
        </a>
        <p class="said push" role="status">
          {said}
        </p>
        <button type="button" class="b bare" onClick={() => help.current?.showModal()}>
          <kbd>?</kbd> all keys
        </button>
      </header>
      <main ref={main} tabIndex={-1}>
        {place === null ? (
          <QueueView hasKeys={hasKeys} onGo={go} />
        ) : place === 'settle' ? (
          <SettleView onGo={go} say={setSaid} />
        ) : place === 'add' ? (
          <BringView onGo={go} say={setSaid} />
        ) : place === 'site' ? (
          <SiteView hasKeys={hasKeys} say={setSaid} onBack={back} />
        ) : place === 'publish' ? (
          <PublishView />
        ) : (
          <CheckView key={place.slug} {...place} hasKeys={hasKeys} onQueue={queue} onGo={go} say={setSaid} />
        )}
      </main>
      <footer class="keys">
        {keysAt(place).map((line) => {
          const [key, ...does] = line.split(' ');
          return (
            <span key={line}>
              <kbd>{key}</kbd> {does.join(' ')}
            </span>
          );
        })}
      </footer>
      <dialog ref={help} aria-labelledby="all-keys">
        <h2 id="all-keys">All keys</h2>
        <table>
          <tbody>
            {table.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label>
          <input
            type="checkbox"
            checked={hasKeys}
            onChange={(event) => {
              setKeys(event.currentTarget.checked);
              localStorage.setItem(KEYS, event.currentTarget.checked ? 'on' : 'off');
            }}
          />{' '}
          Single keys work
        </label>
        <form method="dialog" class="acts">
          <button class="b main" type="submit">
            Back <kbd>Esc</kbd>
          </button>
        </form>
      </dialog>
    </div>
  );
}

/** `#2031-05-09-harbour/0123456789ab` */
function readPlace(): { slug: string; claim: string | null } | (typeof views)[number] | null {
  const [slug = '', claim = ''] = location.hash.slice(1).split('/');
  const view = views.find((one) => one === slug); // which no article is called: its name begins with its day
  if (view !== undefined) return view;
  return slug === '' || slug === 'queue' ? null : { slug, claim: claim === '' ? null : claim };
}
