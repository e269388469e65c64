import { useEffect, useState } from 'preact/hooks';
import { counted } from '../../site/words/format.ts';
import type { Queue, QueueItem } from '../queue.ts';
import { fetchQueue } from './api.ts';
import { dayShown } from './fields.ts';
import { useKeys } from './keys.ts';
import { Sure } from './Sure.tsx';

interface Props {
  readonly hasKeys: boolean;
  readonly onGo: (slug: string, claim: string | null) => void;
}

/** At seven decisions a minute, until somebody's own pace is known. */
const PACE = 7;

const letters = { quotation: 'q', figure: 'f', date: 'd' } as const;

/** What a person should look at first, and why; it counts decisions, not claims. */
export function QueueView({ hasKeys, onGo }: Props) {
  const [queue, setQueue] = useState<Queue | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    fetchQueue().then(setQueue, (fault: Error) => setError(fault.message));
  }, []);
  const items = queue?.groups.flatMap((group) => group.items) ?? [];
  useKeys(hasKeys, {
    ArrowDown: () => setAt(Math.min(items.length - 1, at + 1)),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    Enter: () => {
      const item = items[at];
      if (item !== undefined) onGo(item.slug, item.claims[0] ?? null);
    },
  });
  useEffect(() => document.querySelector('.rows .on')?.scrollIntoView({ block: 'nearest' }), [at]);
  if (queue === null) return <p class="empty">{error ?? 'Reading the articles …'}</p>;
  const total = queue.articles.reduce((sum, one) => sum + one.total, 0);
  const checked = queue.articles.reduce((sum, one) => sum + one.checked, 0);
  const settled = new Set(items.flatMap(({ claims }) => claims)).size;
  return (
    <>
      <div class="head">
        <div>
          <h1>
            {items.length === 0
              ? 'Nothing asks for you'
              : `${counted(items.length, 'decision')} first, about ${minutes(items.length)}`}
          </h1>
          {items.length > 0 && (
            <p>They settle {counted(settled, 'statement')}: what is probably wrong, where most readers will see it.</p>
          )}
        </div>
        <div>
          <progress value={checked} max={total} aria-label={`${checked} of ${total} checked`} />
          <p class="hint num">
            <b>
              {checked} of {total}
            </b>{' '}
            checked, about {minutes(total - checked)} left at {PACE} a minute
          </p>
        </div>
      </div>
      {queue.groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <div class="q-head">
            <h2>{group.title}</h2>
            <span class="hint">{group.items.length}</span>
            <span class="hint">{group.hint}</span>
          </div>
          <ul class="rows">
            {group.items.map((item) => (
              <Row key={item.claims.join()} item={item} isOn={items.indexOf(item) === at} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
      <div class="q-head">
        <h2>Article by article</h2>
        <span class="hint">{total - checked} left</span>
      </div>
      <ul class="rows arts">
        {queue.articles.map(({ slug, title, publisher, published, total: all, checked: seen, changed }) => (
          <li key={slug}>
            <p class="w">
              <button type="button" class="link" onClick={() => onGo(slug, null)}>
                {title}
              </button>
            </p>
            <p class="hint">
              {publisher}, {dayShown(published)}
            </p>
            <p>
              <progress value={seen} max={Math.max(1, all)} aria-label={`${seen} of ${all} checked`} />
              <span class="src">
                {seen === 0 ? 'nobody has looked yet' : `${seen - changed} right as read, ${changed} changed`}
              </span>
            </p>
            <p class="num">
              {all - seen} of {all} left
            </p>
            <p class="r hint num">{minutes(all - seen)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ item, isOn, onGo }: { readonly item: QueueItem; readonly isOn: boolean; readonly onGo: Props['onGo'] }) {
  const { slug, title, words, type, reported, who, why, confidence, reach, claims } = item;
  return (
    <li class={isOn ? 'on' : ''}>
      <p class="w">
        <button type="button" class="link" onClick={() => onGo(slug, claims[0] ?? null)}>
          <mark class={`${letters[type]} ${reported ? 'reported' : ''}`}>
            {words.length > 72 ? `${words.slice(0, 70)} …` : words}
          </mark>
        </button>
        <span class="src">{title}</span>
      </p>
      <p>
        <b>{who ?? (type === 'quotation' ? 'nobody yet' : '')}</b>
      </p>
      <p>
        {reach.charAt(0).toUpperCase() + reach.slice(1)}
        <span class="src">
          <Sure confidence={confidence} quiet /> {why}
        </span>
      </p>
      <p class="r">{isOn && <kbd>Enter</kbd>}</p>
    </li>
  );
}

function minutes(decisions: number): string {
  const count = Math.ceil(decisions / PACE);
  return count <= 1 ? 'a minute' : `${count} minutes`;
}
