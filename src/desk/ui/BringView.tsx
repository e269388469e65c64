import { useState } from 'preact/hooks';
import type { BroughtNow } from '../brought.ts';
import { bring } from './api.ts';
import { BroughtForm } from './BroughtForm.tsx';
import { useKept, useUnsaved } from './kept.ts';

interface Props {
  readonly onGo: (slug: string, claim: string | null) => void;
  readonly say: (words: string) => void;
}

let nextKey = 0;

/** Articles are brought in: files, an address, or words that are pasted. Each is looked at, settled and added. */
export function BringView({ onGo, say }: Props) {
  const [found, setFound] = useKept<readonly (BroughtNow & { readonly key: number })[]>('brought', []);
  const [address, setAddress] = useKept('address', '');
  const [pasted, setPasted] = useKept('pasted', '');
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  useUnsaved('brought', pasted.trim() !== '' || found.some((one) => 'article' in one));
  const take = async (work: () => Promise<readonly BroughtNow[]>) => {
    setBusy(true);
    setWrong(null);
    try {
      const more = (await work()).map((one) => ({ ...one, key: nextKey++ }));
      setFound((all) => [...more, ...all]);
      const read = more.filter((one) => 'article' in one).length;
      say(read === 0 ? 'Nothing could be read; see why below.' : `${read} read. Look at each, then add it.`);
    } catch (fault) {
      setWrong((fault as Error).message);
    }
    setBusy(false);
  };
  const files = (list: FileList | null) => {
    for (const file of list ?? [])
      void take(async () => bring({ what: 'file', name: file.name, content: await base64Of(file) }));
  };
  const done = (key: number, slug: string | null) => {
    setFound((all) => all.filter((one) => one.key !== key));
    if (slug === null) return;
    say(`${slug} is added.`);
    if (found.length === 1) onGo(slug, null);
  };
  return (
    <>
      <div class="head">
        <div>
          <h1>Add an article</h1>
          <p>Nothing is written until you have looked at it and press “Add”.</p>
        </div>
      </div>
      <div class="bring">
        <label
          class="drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            files(event.dataTransfer?.files ?? null);
          }}
        >
          <b>Drop files here, or choose them</b>
          <span class="hint">Pages saved from the browser (.html, .mhtml), text, Markdown, .warc</span>
          <input
            type="file"
            multiple
            accept=".txt,.text,.md,.markdown,.html,.htm,.mht,.mhtml,.warc,.gz"
            onChange={(event) => {
              files(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void take(() => bring({ what: 'address', address: address.trim() }));
          }}
        >
          <label class="field">
            <span>Address of the article</span>
            <input
              type="url"
              required
              value={address}
              placeholder="https://"
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
          </label>
          <p class="acts">
            <button type="submit" class="b" disabled={isBusy}>
              Fetch it
            </button>
            <span class="hint">The only thing that leaves this machine: one request to its publisher.</span>
          </p>
        </form>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const name = /^\s*<(?:!doctype|html)/i.test(pasted) ? 'pasted.html' : 'pasted.txt';
            const content = base64(new TextEncoder().encode(pasted));
            void take(() => bring({ what: 'file', name, content })).then(() => setPasted(''));
          }}
        >
          <label class="field">
            <span>Or its text, headline first</span>
            <textarea required rows={5} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
          </label>
          <p class="acts">
            <button type="submit" class="b" disabled={isBusy}>
              Read it
            </button>
          </p>
        </form>
      </div>
      <p class={wrong === null ? '' : 'wrong'} role="alert">
        {wrong}
      </p>
      {found.map((one) =>
        'fault' in one ? (
          <section key={one.key} class="brought" aria-label={one.name}>
            <p class="wrong">
              {one.name}: {one.fault}
            </p>
          </section>
        ) : (
          <BroughtForm
            key={one.key}
            name={one.name}
            article={one.article}
            onAdded={(slug) => done(one.key, slug)}
            onLeave={() => done(one.key, null)}
          />
        ),
      )}
    </>
  );
}

async function base64Of(file: File): Promise<string> {
  return base64(new Uint8Array(await file.arrayBuffer()));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
