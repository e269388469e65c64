import { useEffect, useState } from 'preact/hooks';
import type { Belonging, SiteFault, SiteFields, SiteOnDesk, WrittenEntry } from '../site-fields.ts';
import { fetchBelonging, fetchSite, saveSite } from './api.ts';
import { useKept, useUnsaved } from './kept.ts';
import { useKeys } from './keys.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import { Choice, Line, Lines } from './SiteField.tsx';
import { SitePreview } from './SitePreview.tsx';

interface Props {
  readonly hasKeys: boolean;
  readonly say: (words: string) => void;
  readonly onBack: (way: 'undo' | 'redo') => Promise<void>;
}

/** Nothing is asked of the desk until so long after the last key, in milliseconds. */
const PAUSE = 300;

/** Keys in the order in which they are written. */
const newMeasure = {
  ...{ id: '', name: '', unit: '', scale: undefined, scale_name: undefined, of: [], not: undefined },
};
const newSeries = {
  ...{ id: '', name: '', by: '', called: undefined, kind: undefined, scale: 1, role: 'main', method: '' },
};

const header = 'measure,period,value,status,released,source,url,note\n';

/** What makes the content folder this site: a form for `site.yaml`, and how it will read. */
export function SiteView({ hasKeys, say, onBack }: Props) {
  const [there, setThere] = useKept<SiteOnDesk | null>('site there', null);
  const [site, setSite] = useKept<SiteFields | null>('site', null);
  const [rows, setRows] = useKept<Readonly<Record<string, string>>>('site rows', {});
  const [faults, setFaults] = useState<readonly SiteFault[]>([]);
  const [belonging, setBelonging] = useState<readonly (Belonging | null)[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  /** Counts up where the fields are filled anew. */
  const [filled, setFilled] = useState(0);
  const show = (now: SiteOnDesk) => {
    setThere(now);
    setSite(now.fields);
    setRows({});
    setFaults(now.faults);
    setWrong(null);
    setFilled((count) => count + 1);
  };
  const load = () => void fetchSite().then(show, (fault: Error) => setWrong(fault.message));
  const isChanged =
    there !== null &&
    (JSON.stringify(site) !== JSON.stringify(there.fields) ||
      Object.entries(rows).some(([id, csv]) => csv !== (there.rows[id] ?? header)));
  useUnsaved('site', isChanged);
  /** What was typed before another view was looked at is there again; only how much can be taken back is another. */
  useEffect(() => {
    if (!isChanged) return load();
    say('What you typed is here again, and not saved yet.');
    fetchSite().then(
      ({ history }) => setThere((before) => before && { ...before, history }),
      (fault: Error) => setWrong(fault.message),
    );
  }, []);
  const measures = JSON.stringify(site?.measures ?? []);
  useEffect(() => {
    if (measures === '[]') return setBelonging([]);
    const ask = () => fetchBelonging(measures).then(setBelonging, (fault: Error) => setWrong(fault.message));
    const timer = setTimeout(ask, PAUSE);
    return () => clearTimeout(timer);
  }, [measures]);
  const back = (way: 'undo' | 'redo') => {
    if (isChanged) say('Save what you have typed, or press “As it was”, first.');
    else void onBack(way).then(load);
  };
  useKeys(hasKeys, { z: () => back('undo'), '⇧Z': () => back('redo') });
  if (there === null || site === null) return <p class="empty">{wrong ?? 'Reading site.yaml …'}</p>;
  const set = (keys: Partial<SiteFields>) => setSite({ ...site, ...keys });
  const setIn = (list: 'measures' | 'series', index: number, keys: WrittenEntry) =>
    set({ [list]: site[list].map((one, at) => (at === index ? { ...one, ...keys, ...idFor(one, keys) } : one)) });
  const without = (list: 'measures' | 'series', index: number) =>
    set({ [list]: site[list].filter((_, at) => at !== index) });
  const rowsOf = (id: string) => rows[id] ?? there.rows[id] ?? header;
  const save = async () => {
    try {
      const typed = site.series.map(({ id }) => String(id ?? '')).map((id) => [id, rowsOf(id)]);
      const answer = await saveSite({ was: there.file, form: formOf(site), rows: Object.fromEntries(typed) });
      if ('faults' in answer && !('file' in answer)) {
        setFaults(answer.faults);
        setWrong(`Nothing is saved yet: ${elsewhere(answer.faults)}`);
        requestAnimationFrame(showFirstFault);
      } else if ('error' in answer) setWrong(answer.error);
      else {
        show(answer);
        say('Saved. Undo takes it back.');
      }
    } catch (fault) {
      setWrong((fault as Error).message);
    }
  };
  const line = (key: 'name' | 'tagline' | 'description' | 'url' | 'subject') => ({
    ...{ path: [key], faults, value: site[key], onInput: (value: string) => set({ [key]: value }) },
  });
  const { chart } = site;
  const chartLine = (key: string) => ({
    ...{ path: ['chart', key], faults, value: String(chart?.[key] ?? '') },
    onInput: (value: string) => set({ chart: { ...chart, [key]: value === '' ? undefined : value } }),
  });
  return (
    <>
      <div class="head">
        <div>
          <h1>{there.file === null ? 'Name the site' : 'The site'}</h1>
          <p>What stands here is written into site.yaml. Its comments, and what has no field here, stay.</p>
        </div>
        <p class="hint">
          <button type="button" class="b bare" disabled={there.history.undo === 0} onClick={() => back('undo')}>
            <kbd>Z</kbd> undo
          </button>{' '}
          <button type="button" class="b bare" disabled={there.history.redo === 0} onClick={() => back('redo')}>
            <kbd>⇧ Z</kbd> redo
          </button>
        </p>
      </div>
      <div class="site" key={filled}>
        <form
          aria-label="The site"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <datalist id="units">
            {there.units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
          <Line {...line('name')} label="Name" />
          <Line {...line('tagline')} label="Tagline" hint="A few words below the name" />
          <Lines
            {...line('description')}
            label="Description"
            hint="A sentence for feeds, search engines and the data"
          />
          <Line {...line('subject')} label="Subject" hint="The site writes “articles on …”" />
          <Line {...line('url')} label="Address" hint="Where it will be hosted: https://ann.example" />
          <Choice
            path={['require_checked']}
            faults={faults}
            label="Publish only what an editor has checked"
            value={site.require_checked ?? ''}
            options={[
              ['', 'no, and say what is checked'],
              ['quotations', 'every statement must be checked'],
              ['all', 'every statement, figure and date must be checked'],
            ]}
            onInput={(value) => set({ require_checked: value === '' ? null : value })}
          />
          {site.measures.map((measure, index) => (
            <fieldset key={index}>
              <legend>Measure{measure['name'] ? `: ${measure['name']}` : ''}</legend>
              <MeasureFields {...{ index, measure, faults }} onSet={(keys) => setIn('measures', index, keys)} />
              <button type="button" class="b bare" onClick={() => without('measures', index)}>
                Take this measure out
              </button>
            </fieldset>
          ))}
          <p class="acts">
            <button type="button" class="b" onClick={() => set({ measures: [...site.measures, newMeasure] })}>
              Add a measure
            </button>
            <span class="hint">What figures of several articles are of, so that they can stand in one chart</span>
          </p>
          <fieldset>
            <legend>Chart</legend>
            <label class="tick">
              <input
                type="checkbox"
                checked={chart !== null}
                disabled={site.measures.length === 0}
                onChange={(event) =>
                  set({
                    chart: event.currentTarget.checked
                      ? { title: site.measures[0]?.['name'], measure: site.measures[0]?.['id'] }
                      : null,
                  })
                }
              />{' '}
              The site has a chart
            </label>
            {chart !== null && (
              <>
                <Choice
                  {...chartLine('measure')}
                  label="Of"
                  options={site.measures.map(({ id, name }) => [String(id), String(name ?? id)] as const)}
                />
                <Line {...chartLine('title')} label="Title" />
                <Line {...chartLine('name')} label="Its word in the navigation" hint="Chart, where this is empty" />
                <Line
                  {...chartLine('path')}
                  label="Its place in the address"
                  hint="exports for /exports/; chart, where this is empty"
                />
              </>
            )}
          </fieldset>
          {site.series.map((series, index) => {
            const id = String(series['id'] ?? '');
            return (
              <fieldset key={index}>
                <legend>Official figures{series['name'] ? `: ${series['name']}` : ''}</legend>
                <SeriesFields
                  {...{ index, series, faults, rows: rowsOf(id) }}
                  onSet={(keys) => {
                    const to = { ...keys, ...idFor(series, keys) }['id'];
                    if (typeof to === 'string' && to !== id) setRows({ ...rows, [to]: rowsOf(id) });
                    setIn('series', index, keys);
                  }}
                  onRows={(text) => setRows({ ...rows, [id]: text })}
                />
                <button type="button" class="b bare" onClick={() => without('series', index)}>
                  Take these figures out, with their file
                </button>
              </fieldset>
            );
          })}
          <p class="acts">
            <button type="button" class="b" onClick={() => set({ series: [...site.series, newSeries] })}>
              Add official figures
            </button>
            <span class="hint">A series that statements are set beside, such as an office’s yearly totals</span>
          </p>
          <div class="save">
            <p class={wrong === null ? '' : 'wrong'} role="alert">
              {wrong}
            </p>
            <p class="acts">
              <button type="submit" class="b main">
                Save
              </button>
              <button type="button" class="b bare" onClick={load}>
                As it was
              </button>
              <span class="hint">{isChanged ? 'Not saved yet' : ''}</span>
            </p>
          </div>
        </form>
        <SitePreview site={site} belonging={belonging} />
      </div>
    </>
  );
}

/** The first field that is wrong, with what is said below it, in the middle of the window; else what is said by “Save”. */
function showFirstFault(): void {
  const field = document.querySelector<HTMLElement>('.site [aria-invalid="true"]');
  field?.focus({ preventScroll: true });
  (field?.closest('.field') ?? document.querySelector('.save .wrong'))?.scrollIntoView({ block: 'center' });
}

/** The short name of something new is made from its name until one is typed. */
function idFor(before: WrittenEntry, keys: WrittenEntry): WrittenEntry {
  if (typeof keys['name'] !== 'string' || String(before['id'] ?? '') !== idOf(String(before['name'] ?? ''))) return {};
  return { id: idOf(keys['name']) };
}

function idOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}

/** What is sent: keys without a value are left out. */
function formOf(site: SiteFields): Record<string, unknown> {
  const form = JSON.parse(JSON.stringify(site)) as Record<string, unknown>;
  if (form['require_checked'] === null) delete form['require_checked'];
  if (form['chart'] === null) delete form['chart'];
  return form;
}

/** Faults that no field shows are told at the end. */
function elsewhere(faults: readonly SiteFault[]): string {
  const shown = new Set([
    'name',
    'tagline',
    'description',
    'url',
    'subject',
    'measures',
    'series',
    'chart',
    'rows',
    'require_checked',
  ]);
  const others = faults.filter(({ path: [key] }) => !shown.has(String(key)));
  const here = faults.length - others.length;
  return [
    ...(here > 0 ? ['see what is said below its fields.'] : []),
    ...others.map(({ path, words }) => `${path.join(', ')}: ${words}`),
  ].join(' ');
}
