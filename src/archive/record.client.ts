import { type Ask, addressAtWords, RecordFiles, type Row } from './record-files.ts';
import { recordWords } from './words.ts';

/** Results after which a search waits to be asked for more, and bytes that it fetches at most till then. */
const MOST = { rows: 50, bytes: 4_000_000 } as const;

const form = document.querySelector('form') as HTMLFormElement;
const status = document.querySelector('#status') as HTMLElement;
const list = document.querySelector('#results') as HTMLElement;

const files = RecordFiles.at(new URL('.', location.href).href);

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const given = new FormData(form);
  void show(String(given.get('ask')) as Ask, String(given.get('words')).trim());
});

const asked = new URLSearchParams(location.search);
const [ask, words] = [asked.get('ask') ?? 'speaker', asked.get('words') ?? ''];
if (words !== '') {
  (form.elements.namedItem('words') as HTMLInputElement).value = words;
  (form.elements.namedItem('ask') as RadioNodeList).value = ask;
  void show(ask as Ask, words);
}

/** Answers a question, and gives the answer an address of its own. */
async function show(what: Ask, about: string): Promise<void> {
  if (about === '') return;
  history.replaceState(null, '', `?${new URLSearchParams({ ask: what, words: about })}`);
  list.replaceChildren();
  status.textContent = recordWords.looking;
  try {
    const record = await files;
    if (what === 'phrase') return await lookThrough(record, 'phrase', about, record.months);
    const entries = await record.find(what, about);
    const exact = entries.filter(({ id, name }) => id === about || name.toLowerCase() === about.toLowerCase());
    const [only] = exact.length === 1 ? exact : entries;
    if (only === undefined) status.textContent = recordWords.none;
    else if (exact.length === 1 || entries.length === 1) await lookThrough(record, what, only.id, only.months);
    else {
      status.textContent = recordWords.several;
      list.replaceChildren(...entries.slice(0, MOST.rows).map((entry) => choice(what, entry.name, entry.claims)));
    }
  } catch (error) {
    status.textContent = recordWords.failed((error as Error).message);
  }
}

async function lookThrough(
  record: RecordFiles,
  what: Ask,
  about: string,
  months: readonly string[],
  from = 0,
): Promise<void> {
  const before = record.bytes;
  let [at, found] = [from, 0];
  for (; at < months.length && found < MOST.rows && record.bytes - before < MOST.bytes; at++) {
    const rows = await record.inMonth(months[at] as string, what, about);
    rows.sort((a, b) => (a.published < b.published ? 1 : -1));
    list.append(...rows.map(result));
    found += rows.length;
  }
  status.textContent =
    list.childElementCount === 0 && at === months.length
      ? recordWords.none
      : recordWords.read(list.childElementCount, at, months.length, record.bytes);
  if (at === months.length) return;
  const further = document.createElement('button');
  further.textContent = recordWords.further;
  further.addEventListener('click', () => void lookThrough(record, what, about, months, at));
  status.append(' ', further);
}

function choice(what: Ask, name: string, claims: number): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ ask: what, words: name })}`;
  link.textContent = name;
  item.append(link, `, ${recordWords.claims(claims)}`);
  return item;
}

function result(row: Row): HTMLElement {
  const item = document.createElement('li');
  const quote = document.createElement('q');
  quote.textContent = row.exact;
  const about = document.createElement('p');
  const address = addressAtWords(row);
  const source = document.createElement(address === null ? 'span' : 'a');
  if (address !== null) (source as HTMLAnchorElement).href = address;
  source.textContent = row.title ?? row.publisher ?? row.article;
  const known = [row.of, row.speaker ?? recordWords.unnamed, row.published].filter((one) => one !== null && one !== '');
  about.append(`${known.join(', ')}, `, source);
  item.append(quote, about);
  return item;
}
