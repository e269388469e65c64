import { useEffect, useState } from 'preact/hooks';
import { counted } from '../../site/words/format.ts';
import type { Queue, QueueItem } from '../queue.ts';
import { everything, PAGE, type QueueFilter } from '../queue-filter.ts';
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

const kinds: Readonly<Record<QueueFilter['kind'], string>> = {
  ...{ all: 'all kinds', direct: 'direct quotations', partial: 'quoted in part', indirect: 'reported' },
  ...{ figure: 'figures', date: 'dates' },
};

/** What a person should look at first, and why; it counts decisions, not claims. */
export function QueueView({ hasKeys, onGo }: Props) {
  const [queue, setQueue] = useState<Queue | null>(null);
  const [filter, setFilter] = useState(everything);
  const [error, setError] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    fetchQueue(filter).then(
      (fresh) => isWanted && setQueue(fresh),
      (fault: Error) => setError(fault.message),
    );
    return () => {
      isWanted = false;
    };
  }, [filter]);
  const change = (part: Partial<QueueFilter>) => {
    setAt(0);
    setFilter({ ...filter, page: 1, ...part });
  };
  const items = queue?.groups.flatMap((group) => group.items) ?? [];
  const focus = (id: string) => document.querySelector<HTMLElement>(`#${id}`)?.focus();
  useKeys(hasKeys, {
    ArrowDown: () => setAt(Math.min(items.length - 1, at + 1)),
    ArrowUp: () => setAt(Math.max(0, at - 1)),
    Enter: () => {
      const item = items[at];
      if (item !== undefined) onGo(item.slug, item.claims[0] ?? null);
    },
    f: () => focus('kind'),
    '/': () => focus('find-article'),
  });
  useEffect(() => document.querySelector('.rows .on')?.scrollIntoView({ block: 'nearest' }), [at]);
  if (queue === null) return <p class="empty">{error ?? 'Reading the articles …'}</p>;
  const { articles: found, claims: total, checked } = queue.count;
  if (total === 0 && found === 0 && filter.article === '')
    return (
      <div class="head">
        <div>
          <h1>No articles yet</h1>
          <p>
            Say in <a href="#site">The site</a> what it is called and about, then <a href="#add">add articles</a>. They
            are checked here, and the site is built under <a href="#publish">Publish</a>.
          </p>
        </div>
      </div>
    );
  const settled = new Set(items.flatMap(({ claims }) => claims)).size;
  const pages = Math.max(1, Math.ceil(found / PAGE));
  return (
    <>
      <div class="head">
        <div>
          <h1>
            {items.length === 0
              ? 'Nothing needs you'
              : `${counted(items.length, 'decision')} first, about ${minutes(items.length)}`}
          </h1>
          {items.length > 0 && (
            <p>They settle {counted(settled, 'statement')}: what is probably wrong, where most readers will see it.</p>
          )}
        </div>
        <div>
          <progress value={checked} max={Math.max(1, total)} aria-label={`${checked} of ${total} checked`} />
          <p class="hint num">
            <b>
              {checked} of {total}
            </b>{' '}
            checked, about {minutes(total - checked)} left at {PACE} a minute
          </p>
        </div>
      </div>
      <div class="filters">
        <label class="hint">
          <kbd>F</kbd> Show{' '}
          <select
            id="kind"
            value={filter.kind}
            onChange={(event) => change({ kind: event.currentTarget.value as QueueFilter['kind'] })}
          >
            {Object.entries(kinds).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label class="hint">
          of{' '}
          <select value={filter.speaker} onChange={(event) => change({ speaker: event.currentTarget.value })}>
            <option value="">all speakers</option>
            {queue.speakers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {queue.groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <div class="q-head">
            <h2>{group.title}</h2>
            <span class="hint num">{group.total}</span>
            <span class="hint">{group.hint}</span>
          </div>
          <ul class="rows">
            {group.items.map((item) => (
              <Row key={item.claims.join()} item={item} isOn={items.indexOf(item) === at} onGo={onGo} />
            ))}
          </ul>
          {group.total > group.items.length && (
            <p class="acts">
              <button type="button" class="b bare" onClick={() => setFilter({ ...filter, shown: filter.shown * 2 })}>
                Show more of the {group.total}
              </button>
            </p>
          )}
        </section>
      ))}
      <div class="q-head">
        <h2>Article by article</h2>
        <span class="hint num">{total - checked} left</span>
        <label class="hint">
          <kbd>/</kbd> Headline or publisher{' '}
          <input
            id="find-article"
            value={filter.article}
            onInput={(event) => change({ article: event.currentTarget.value })}
          />
        </label>
      </div>
      <ul class="rows arts">
        {queue.articles.map(({ slug, title, publisher, published, total: all, checked: seen, changed, dropped }) => (
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
                {seen + dropped === 0
                  ? 'nobody has looked yet'
                  : `${seen - changed} right as read, ${changed} changed, ${dropped} dropped`}
              </span>
            </p>
            <p class="num">
              {all - seen} of {all} left
            </p>
            <p class="r hint num">{minutes(all - seen)}</p>
          </li>
        ))}
      </ul>
      {found === 0 && <p class="hint">No article has these words.</p>}
      {pages > 1 && (
        <nav class="acts" aria-label="Pages of articles">
          <button
            type="button"
            class="b"
            disabled={filter.page === 1}
            onClick={() => change({ page: filter.page - 1 })}
          >
            Previous {PAGE}
          </button>
          <span class="hint num">
            page {filter.page} of {pages}
          </span>
          <button
            type="button"
            class="b"
            disabled={filter.page === pages}
            onClick={() => change({ page: filter.page + 1 })}
          >
            Next {PAGE}
          </button>
        </nav>
      )}
    </>
  );
}

function Row({ item, isOn, onGo }: { readonly item: QueueItem; readonly isOn: boolean; readonly onGo: Props['onGo'] }) {
  const { slug, title, words, type, kind, who, why, confidence, reach, claims } = item;
  return (
    <li class={isOn ? 'on' : ''}>
      <p class="w">
        <button type="button" class="link" onClick={() => onGo(slug, claims[0] ?? null)}>
          <mark class={`${letters[type]} ${kind === 'indirect' ? 'reported' : ''}`}>
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
