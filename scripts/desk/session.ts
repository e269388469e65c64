import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Knowledge } from '../../src/article/make.ts';
import type { Compared, Taken } from '../../src/desk/compared.ts';
import { decide, lookedAt, reopened, withFiles } from '../../src/desk/decide.ts';
import { ClaimChanged, type Decision, DecisionFault } from '../../src/desk/decision.ts';
import { type GoldRecord, goldOf } from '../../src/desk/gold.ts';
import { articleOf, type Opened, open, versionOf } from '../../src/desk/opened.ts';
import { type OnDesk, type Queue, queueOf } from '../../src/desk/queue.ts';
import type { QueueFilter } from '../../src/desk/queue-filter.ts';
import { reachOf } from '../../src/desk/reach.ts';
import { readSpan, type SpanRead } from '../../src/desk/read-span.ts';
import { type Sheet, sheetOf } from '../../src/desk/sheet.ts';
import type { Belonging, SavedSite, SiteFault, SiteOnDesk } from '../../src/desk/site-fields.ts';
import { fieldsOfSite } from '../../src/desk/site-form.ts';
import { newSpeakerFile, withAlias } from '../../src/desk/speaker-file.ts';
import { reviewItems } from '../../src/editing/review/find.ts';
import { rules } from '../../src/editing/review/item.ts';
import { type Extraction, extract } from '../../src/extract/index.ts';
import { indexRegistry, partyOf } from '../../src/extract/speakers/registry.ts';
import { readSource } from '../../src/extract/text/read-source.ts';
import type { TraceStep } from '../../src/extract/text/trace.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { parseFrontMatter } from '../../src/schema/reading/yaml-file.ts';
import type { Span } from '../../src/schema/span.ts';
import { speakerSchema } from '../../src/schema/speaker.ts';
import { changeFiles, type FileChange } from '../content/change-files.ts';
import { contentDir, readSite, readSourceFile, type SourceFile, sourceSlugs } from '../content/corpus.ts';
import { readText, readTextIfThere } from '../content/text-file.ts';
import { readKnowledge } from '../extract/articles.ts';
import { alone } from '../move/changing.ts';
import { compareEditors, takenOver } from './editors.ts';
import { History, type Step } from './history.ts';
import { layerOf } from './layers.ts';
import { knowledgeChangedAt, Overview } from './on-desk.ts';
import { belongingTo, changesOfSite, faultsOfSite, readSiteFiles, unitsOn } from './site-desk.ts';

/** So many articles are remembered with the reasons for each field, the latest. */
const READINGS = 20;

/** What the extractor made of a text with some knowledge, and why. */
interface Reading {
  readonly key: string;
  readonly extraction: Extraction;
  readonly steps: readonly TraceStep[];
}

/**
 * One editor at the desk. Every decision reads the files anew, alone, and writes them at once: all that it changes, or
 * nothing. Nothing is kept here but what can be taken back, and what the extractor would only read again.
 */
export class Session {
  readonly #by: string;
  readonly #today: () => string;
  /** Where this editor's decisions are, below the content folder. */
  readonly #layer: string;
  readonly #history = new History();
  readonly #readings = new Map<string, Reading>();
  readonly #overview = new Overview();
  #last: Promise<unknown> = Promise.resolve();

  constructor({ by, today, isBlind = false }: { by: string; today: () => string; isBlind?: boolean }) {
    this.#by = by;
    this.#today = today;
    this.#layer = isBlind ? layerOf(by) : '';
  }

  async queue(filter: QueueFilter): Promise<Queue> {
    const [knowledge, site] = await Promise.all([readKnowledge(), readSite()]);
    const desk = await this.#onDesk(knowledge);
    const about = { site: site?.name ?? 'On the Record', editor: this.#by, charted: site?.chart?.measure ?? null };
    return queueOf(desk, knowledge.speakers, about, filter);
  }

  /** All articles as the queue has them. */
  async #onDesk(knowledge: Knowledge): Promise<OnDesk[]> {
    const known = await knowledgeChangedAt();
    const desk: OnDesk[] = [];
    for (const slug of await sourceSlugs()) {
      const whole = async () => {
        const { source, files } = await readFiles(slug, this.#layer);
        return open(source, files, knowledge);
      };
      desk.push(await this.#overview.of(slug, this.#layer, known, whole));
    }
    return desk;
  }

  /** `site.yaml` as its form shows it. */
  async site(): Promise<SiteOnDesk> {
    const { file, rows } = await readSiteFiles();
    const faults = file === null ? [] : faultsOfSite(file, rows, this.#today());
    const isUsable = file === null || faults.length === 0;
    const units = isUsable ? unitsOn(await this.#onDesk(await readKnowledge())) : [];
    return { file, fields: fieldsOfSite(file ?? ''), rows, units, faults, history: this.#history.counts };
  }

  /** Which figures belong to measures that somebody is writing. */
  async belonging(measures: readonly unknown[]): Promise<(Belonging | null)[]> {
    return belongingTo(measures, await this.#onDesk(await readKnowledge()));
  }

  /** Writes what a form says into `site.yaml` and the files of its series: all of it, or, where anything is wrong, nothing. */
  saveSite(saved: SavedSite): Promise<readonly SiteFault[]> {
    return this.#alone(async () => {
      const changes = await changesOfSite(saved, this.#today());
      if ('faults' in changes) return changes.faults;
      await this.#write({ slug: null, claim: null, files: changes.files });
      return [];
    });
  }

  /** What the decisions on each article that is checked as a whole say, for `npm run score -- --sets`. */
  async gold(): Promise<GoldRecord[]> {
    const knowledge = await readKnowledge();
    const records: GoldRecord[] = [];
    for (const slug of await sourceSlugs()) {
      const record = goldOf((await this.#open(slug, knowledge)).at);
      if (record !== null) records.push(record);
    }
    return records;
  }

  async sheet(slug: string): Promise<Sheet & { readonly history: History['counts'] }> {
    const knowledge = await readKnowledge();
    const { at, reading } = await this.#open(slug, knowledge);
    const asks = new Map<string, string>();
    for (const { rule, what, claims } of reviewItems([articleOf(at)], knowledge.speakers))
      for (const id of claims) if (!asks.has(id)) asks.set(id, `${rules[rule]}. ${what}`);
    const charted = (await readSite())?.chart?.measure ?? null;
    const registered = new Set(knowledge.speakers.map(({ id }) => id));
    const article = articleOf(at);
    const reach = (claim: Claim) => reachOf(claim, article, registered, charted).words;
    const sheet = sheetOf(at, article.title, reading.steps, asks, reach);
    const history = this.#history.counts;
    return { ...sheet, hash: hash('sha256', JSON.stringify([sheet, history]), 'hex').slice(0, 16), history };
  }

  /** What some words of an article would be as a claim of each kind. */
  async read(slug: string, span: Span): Promise<SpanRead> {
    const { at } = await this.#open(slug, await readKnowledge());
    return readSpan(at, span);
  }

  /** Carries out a decision. Throws what `decide` throws, and a `NotAsRead` where a file changes while it is written. */
  decide(slug: string, decision: Decision): Promise<void> {
    return this.#alone(async () => {
      const knowledge = await readKnowledge();
      const { at } = await this.#open(slug, knowledge);
      const editor = { by: this.#by, today: this.#today() };
      let after: Opened;
      let speaker: Step['files'] = [];
      if (decision.do === 'same-as') ({ after, speaker } = await sameAs(at, decision));
      else if (decision.do === 'new-speaker') {
        const made = newSpeaker(at, decision);
        speaker = made.speaker;
        const ids = new Set(decision.claims.map(({ id }) => id));
        const claims = decision.claims.flatMap(({ id, version }) => {
          const before = at.edits.claims.find((claim) => claim.id === id);
          if (before === undefined || versionOf(before) !== version) throw new ClaimChanged(before?.exact ?? null);
          const now = made.after.edits.claims.find((claim) => claim.id === id);
          const isSet = now === undefined || now.type === 'date' || now.speaker?.name === decision.speaker.name;
          return isSet ? [] : [{ id, version: versionOf(now) }];
        });
        const fields = { speaker: decision.speaker.name };
        const set = { do: 'set', claims, fields, reason: decision.reason } as const;
        after = lookedAt(claims.length === 0 ? made.after : decide(made.after, set, editor), ids, editor);
      } else after = decide(at, decision, editor);
      const files = [...speaker, ...changed(this.#layer, slug, at, after)];
      const there = new Set(at.edits.claims.map(({ id }) => id));
      const added = after.edits.claims.find(({ id }) => !there.has(id))?.id ?? null;
      const claim = 'claims' in decision ? (decision.claims[0]?.id ?? null) : added;
      await this.#write({ slug, claim, files });
    });
  }

  /** Editors who decided without seeing each other: how far they agree, and what is to be settled. */
  async compare(): Promise<Compared> {
    const knowledge = await readKnowledge();
    return compareEditors(await sourceSlugs(), async (slug, layer) => (await this.#open(slug, knowledge, layer)).at);
  }

  /** Takes over what editors decided, all of it or nothing, as one step. */
  settle(taken: readonly Taken[]): Promise<void> {
    return this.#alone(async () => {
      const knowledge = await readKnowledge();
      const editor = { by: this.#by, today: this.#today() };
      const files: Step['files'][number][] = [];
      for (const [slug, all] of Map.groupBy(taken, (one) => one.slug)) {
        const { at } = await this.#open(slug, knowledge, '');
        let after: Opened = at;
        for (const { id, editor: name } of all)
          after = takenOver(after, (await this.#open(slug, knowledge, `blind/${name}`)).at, id, editor);
        files.push(...changed('', slug, at, after));
      }
      await this.#write({ slug: taken[0]?.slug ?? null, claim: taken[0]?.id ?? null, files });
    });
  }

  /** Takes back the last decision of this desk, or does it again. Gives what it was about; null where there is none. */
  move(way: 'undo' | 'redo'): Promise<Pick<Step, 'slug' | 'claim'> | null> {
    return this.#alone(async () => {
      const change = (changes: FileChange[]) => changeFiles(contentDir, changes);
      return this.#history.move(way, change);
    });
  }

  async #write(step: Step): Promise<void> {
    if (step.files.length === 0) return;
    await changeFiles(
      contentDir,
      step.files.map(({ path, before, after: content }) => ({ path, content, was: before })),
    );
    this.#history.add(step);
  }

  /** One after the other here, and alone among all processes that change the content. */
  #alone<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => alone(run));
    this.#last = turn.catch(() => undefined); // whoever asked for it is told; the next one goes on
    return turn;
  }

  async #open(
    slug: string,
    knowledge: Knowledge,
    layer = this.#layer,
  ): Promise<{ at: Opened & { there: There }; reading: Reading }> {
    const { source, files, there } = await readFiles(slug, layer);
    const reading = this.#read(source, knowledge);
    return { at: { ...open(source, files, knowledge, reading.extraction), there }, reading };
  }

  #read({ slug, text, about }: SourceFile, knowledge: Knowledge): Reading {
    const key = hash('sha256', JSON.stringify([text, about, knowledge]), 'hex');
    const known = this.#readings.get(slug);
    if (known?.key === key) return known;
    const steps: TraceStep[] = [];
    const extraction = extract({
      ...{ id: slug, text, published: about.published.value, paragraphs: readSource(text, about).paragraphs },
      ...knowledge,
      trace: (step) => steps.push(step),
    });
    const reading = { key, extraction, steps: steps.filter(({ field }) => field !== undefined) };
    this.#readings.set(slug, reading);
    for (const old of [...this.#readings.keys()].slice(0, -READINGS)) this.#readings.delete(old);
    return reading;
  }
}

/** The files of an article that a decision changes, in a folder of decisions. */
function changed(layer: string, slug: string, at: Opened & { there: There }, after: Opened): Step['files'] {
  return (['corrections', 'checks'] as const).flatMap((kind) => {
    const [before, now] = [at.files[kind], after.files[kind]];
    const path = join(layer, kind, `${slug}.yaml`);
    return before === now ? [] : [{ path, before: at.there[kind], after: now === '' ? null : now }];
  });
}

/** An article's source with the decisions in a folder, and these files as they are. */
async function readFiles(slug: string, layer: string) {
  const [corrections, checks] = await Promise.all([
    readTextIfThere(join(contentDir, layer, 'corrections', `${slug}.yaml`)),
    readTextIfThere(join(contentDir, layer, 'checks', `${slug}.yaml`)),
  ]);
  const there = { corrections, checks };
  const files = { corrections: corrections ?? '', checks: checks ?? '' };
  return { source: withFiles(await readSourceFile(slug), files) as SourceFile, files, there };
}

type There = { readonly corrections: string | null; readonly checks: string | null };

/** A speaker who is registered by this decision, and the article as it is read then. */
function newSpeaker(at: Opened, { speaker }: Extract<Decision, { do: 'new-speaker' }>) {
  const { name, role, ...rest } = speaker;
  const registry = indexRegistry(at.knowledge.speakers);
  const taken = [name, ...rest.aliases]
    .map((form) => ({ form, by: registry.find(form) }))
    .find(({ by }) => by !== null);
  if (taken !== undefined)
    throw new DecisionFault(`${taken.by?.name} has the name “${taken.form}” already. Choose them instead.`, 'name');
  const { id } = partyOf(registry, name);
  if (id === 'unnamed')
    throw new DecisionFault('An address needs a letter or a digit. Write the name in Latin letters.', 'name');
  const content = newSpeakerFile({ name, ...rest }, role);
  const path = `speakers/${id}.md`;
  const { data } = parseFrontMatter(content, path, speakerSchema);
  const after = reopened(
    at,
    [...at.knowledge.speakers, { id, ...data }].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return { after, speaker: [{ path, before: null, after: content }] };
}

/** A registered speaker who has another name by this decision. */
async function sameAs(at: Opened, { name, speaker: id }: Extract<Decision, { do: 'same-as' }>) {
  const { speakers } = at.knowledge;
  const known = speakers.find((speaker) => speaker.id === id);
  if (known === undefined) throw new DecisionFault('There is no such speaker any longer.', 'speaker');
  const taken = indexRegistry(speakers).find(name);
  if (taken !== null) throw new DecisionFault(`“${name}” is a name of ${taken.name} already.`, 'speaker');
  const path = `speakers/${id}.md`;
  const before = await readText(join(contentDir, path));
  const content = withAlias(before, name);
  const { data } = parseFrontMatter(content, path, speakerSchema);
  const others = speakers.map((speaker) => (speaker.id === id ? { id, ...data } : speaker));
  return { after: reopened(at, others), speaker: [{ path, before, after: content }] };
}
