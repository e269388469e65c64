import { useEffect, useState } from 'preact/hooks';
import type { Published } from '../published.ts';
import { fetchPublished, publish } from './api.ts';

/** So often the desk is asked how far a build is, in milliseconds. */
const AGAIN = 700;

/** The site is checked and built, as `npm run build` does it. */
export function PublishView() {
  const [published, setPublished] = useState<Published | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const state = published?.state;
  const lines = published?.lines ?? [];
  const told = (asked: Promise<Published>) => void asked.then(setPublished, (fault: Error) => setWrong(fault.message));
  useEffect(() => told(fetchPublished()), []);
  useEffect(() => {
    if (state !== 'under way') return undefined;
    const timer = setInterval(() => told(fetchPublished()), AGAIN);
    return () => clearInterval(timer);
  }, [state]);
  if (published === null) return <p class="empty">{wrong ?? 'Asking …'}</p>;
  return (
    <>
      <div class="head">
        <div>
          <h1>Publish</h1>
          <p>
            Checks what you have decided and builds the site into a folder, as <code>npm run build</code> does. Nothing
            leaves this machine: copy the folder to your host.
          </p>
        </div>
      </div>
      <p class={wrong === null ? '' : 'wrong'} role="alert">
        {wrong}
      </p>
      <p class="acts">
        <button type="button" class="b main" disabled={state === 'under way'} onClick={() => told(publish())}>
          {state === 'under way' ? 'Building …' : 'Check and build the site'}
        </button>
      </p>
      <p class="outcome" role="status">
        {state === 'under way' && 'This takes a minute or two.'}
        {state === 'refused' && 'The site is not built, and the one before it is as it was. What to mend:'}
        {state === 'made' && (
          <>
            The site is in <code>{published.folder}</code>.{' '}
            {published.site !== null && (
              <>
                <a href={published.site} target="_blank" rel="noreferrer">
                  Look at it
                </a>{' '}
                as long as the desk runs.
              </>
            )}
          </>
        )}
      </p>
      {lines.length > 0 && (
        <details open={state !== 'made' || published.site === null}>
          <summary>What the build said</summary>
          <pre class="log">{lines.join('\n')}</pre>
        </details>
      )}
    </>
  );
}
