import { plainWords } from '../words/plain-words.ts';
import { type Entry, FetchedList, type List, PageList } from './entries.client.ts';
import { type Asked, type Condition, facets, filter, queryOf, readQuery } from './filter.ts';
import { filterWords } from './words.ts';

/**
 * Filters the list of claims as the controls of its form say, and keeps what is asked for in the address. The list is
 * whole without it.
 */
class ClaimFilter extends HTMLElement {
  private form!: HTMLFormElement;
  private list!: List;
  /** Whether the last step was a letter typed: the next one takes its place in the history. */
  private typing = false;

  connectedCallback(): void {
    this.form = this.within('form');
    const { list } = this.dataset;
    this.list = list === undefined ? new PageList(this) : new FetchedList(this, list);
    this.form.addEventListener('input', ({ target }) => this.step((target as HTMLInputElement).type === 'search'));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.put(readQuery(''));
      this.step();
    });
    window.addEventListener('popstate', () => this.restore());
    this.restore();
    this.within<HTMLDetailsElement>('details').open = location.search !== '';
  }

  /** What the address asks for. */
  private restore(): void {
    this.typing = false;
    const asked = readQuery(location.search);
    this.put(asked);
    void this.show(asked);
  }

  /** Something was changed: a new address, and the list that it asks for. */
  private step(typing = false): void {
    const asked = this.asked();
    const address = this.form.action + queryOf(asked);
    if (typing && this.typing) history.replaceState(null, '', address);
    else if (queryOf(asked) !== queryOf(readQuery(location.search))) history.pushState(null, '', address);
    this.typing = typing;
    void this.show(asked);
  }

  private asked(): Asked {
    const given = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) given.append(name, String(value));
    return readQuery(given.toString());
  }

  private put(asked: Asked): void {
    for (const control of this.controls()) {
      if (control.name === 'words') control.value = asked.words;
      else {
        const chosen = asked[control.name as (typeof facets)[number]];
        if (control instanceof HTMLSelectElement) control.value = chosen[0] ?? '';
        else (control as HTMLInputElement).checked = chosen.includes(control.value);
      }
    }
  }

  private async show(asked: Asked): Promise<void> {
    const query = queryOf(asked);
    const entries = await this.list.entries(query !== '');
    if (entries === null) return this.say(query === '' ? null : filterWords.failed);
    if (query !== queryOf(readQuery(location.search))) return; // asked for something else in the meantime
    const { shown, counts, without } = filter(entries, asked, (word) => this.speakersCalled(word));
    this.list.show(shown, query !== '');
    const listed = entries.filter(({ facets: { kind } }) => asked.kind.length > 0 || !kind.includes('date'));
    this.say(query === '' ? null : filterWords.of(numeral(shown.length), countOf(listed.length)));
    if (entries.length > 0) this.count(counts);
    this.loosen(query !== '' && shown.length === 0 ? without : null);
  }

  /** Null for what the page says by itself. */
  private say(words: string | null): void {
    const status = this.within<HTMLElement>('[role="status"]');
    status.dataset['all'] ??= status.textContent;
    status.textContent = words ?? status.dataset['all'];
  }

  /** Sets the number beside each choice. */
  private count(counts: ReturnType<typeof filter<Entry>>['counts']): void {
    for (const facet of facets)
      for (const choice of this.form.querySelectorAll<HTMLElement>(
        `[name="${facet}"] option[data-name], [data-of="${facet}"]`,
      )) {
        const { name, value = (choice as HTMLOptionElement).value } = choice.dataset;
        const number = numeral(counts[facet].get(value) ?? 0);
        choice.textContent = name === undefined ? number : filterWords.choice(name, number);
      }
  }

  /** Where nothing fits: what could be left out, and how many claims that would show. */
  private loosen(without: ReadonlyMap<Condition, number> | null): void {
    const none = this.within<HTMLElement>('.none');
    none.hidden = without === null || without.size === 0;
    if (none.hidden || without === null) return;
    const ways = [...without].filter(([, count]) => count > 0);
    const list = this.within<HTMLElement>('.none ul');
    list.replaceChildren(...ways.map(([condition, count]) => this.way(condition, count)));
    list.hidden = ways.length === 0;
    this.within<HTMLElement>('.none .stuck').hidden = ways.length > 0;
  }

  private way(condition: Condition, count: number): HTMLElement {
    const [control] = this.controls(condition);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = filterWords.remove(this.nameOf(condition), countOf(count));
    button.addEventListener('click', () => {
      this.put({ ...this.asked(), [condition]: condition === 'words' ? '' : [] });
      control?.focus();
      this.step();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  /** `the speaker “Ana Reyes”` */
  private nameOf(condition: Condition): string {
    const chosen = this.controls(condition).flatMap((control) => {
      if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.dataset['name'] ?? [];
      if (control.type === 'search') return control.value;
      return (control as HTMLInputElement).checked ? (control.closest('label')?.dataset['name'] ?? []) : [];
    });
    return filterWords.condition(condition, chosen);
  }

  /** Ids of the speakers one of whose names, in any script, begins with a word like this; of one letter, of none. */
  private speakersCalled(word: string): ReadonlySet<string> {
    const options = [...this.form.querySelectorAll<HTMLOptionElement>('[name="speaker"] option[data-name]')];
    const isCalled = ({ dataset }: HTMLOptionElement) =>
      plainWords(`${dataset['name']} ${dataset['also'] ?? ''}`)
        .split(/[^\p{L}\p{N}]+/u)
        .some((name) => name.startsWith(word));
    return new Set(word.length < 2 ? [] : options.filter(isCalled).map(({ value }) => value));
  }

  /** The controls of the form, or those of one name. */
  private controls(name?: string): (HTMLInputElement | HTMLSelectElement)[] {
    const all = [...this.form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(':is(input,select)')];
    return name === undefined ? all : all.filter((control) => control.name === name);
  }

  private within<E extends Element>(selector: string): E {
    return this.querySelector(selector) as E;
  }
}

function countOf(count: number): string {
  return filterWords.entries(numeral(count), count);
}

function numeral(count: number): string {
  return count.toLocaleString('en-US');
}

customElements.define('claim-filter', ClaimFilter);
