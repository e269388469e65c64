import { useState } from 'preact/hooks';
import type { BroughtArticle, Settled } from '../brought.ts';
import { add } from './api.ts';
import { Form, type Told, toldAt } from './Form.tsx';
import { useKept } from './kept.ts';

interface Props {
  readonly name: string;
  readonly article: BroughtArticle;
  readonly onAdded: (slug: string) => void;
  readonly onLeave: () => void;
}

type Field = 'title' | 'published' | 'publisher' | 'url';

const fields: readonly {
  name: Field;
  label: string;
  candidates: string;
  type: 'text' | 'date' | 'url';
  hint: string;
}[] = [
  {
    name: 'title',
    label: 'Headline',
    candidates: 'headline',
    type: 'text',
    hint: 'Without one, neutral words of yours',
  },
  { name: 'published', label: 'Published on', candidates: 'published', type: 'date', hint: '' },
  { name: 'publisher', label: 'Publisher', candidates: 'publisher', type: 'text', hint: '' },
  { name: 'url', label: 'Address', candidates: '', type: 'url', hint: 'Where the publisher has it, https://…' },
];

/** What was found of an article, each with where it was found and what else there was; to be settled and added. */
export function BroughtForm({ name, article, onAdded, onLeave }: Props) {
  const [values, setValues] = useKept<Record<Field, string>>(`brought ${article.id}`, {
    ...{ title: article.title, published: article.published, publisher: article.publisher, url: article.url },
  });
  const [isForced, setForced] = useState(false);
  const [wrong, setWrong] = useState<Told | null>(null);
  const save = async () => {
    const empty = fields.find((field) => values[field.name].trim() === '');
    if (empty !== undefined) return setWrong({ field: empty.name, words: 'This is needed.' });
    // What was found stays told as found; only what the editor changed is theirs.
    const changed = fields.filter((field) => values[field.name] !== article[field.name]);
    const settled: Settled = {
      ...Object.fromEntries(changed.map((field) => [field.name, values[field.name].trim()])),
      ...(isForced && { force: true }),
    };
    try {
      const answer = await add(article.id, settled);
      if ('slug' in answer) onAdded(answer.slug);
      else setWrong({ field: answer.field, words: answer.error });
    } catch (fault) {
      setWrong({ field: null, words: (fault as Error).message });
    }
  };
  const input = (field: Field) => ({
    ...toldAt(field, wrong).control,
    id: `${article.id}-${field}`,
    value: values[field],
    autocomplete: 'off',
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      setValues({ ...values, [field]: event.currentTarget.value });
      setWrong(null);
    },
  });
  return (
    <section class="brought" aria-label={name}>
      <h2>{article.title || name}</h2>
      <p class="hint">
        {name}, {article.words} words{article.byline === null ? '' : `, by ${article.byline}`}
      </p>
      <div class="settle">
        <Form
          label={`Settle ${name}`}
          deed="Add"
          away="Leave it"
          told={wrong}
          fields={fields.map((field) => field.name)}
          onSave={() => void save()}
          onLeave={onLeave}
        >
          {fields.map((field) => {
            const others = (article.candidates[field.candidates] ?? []).filter(
              ({ value }, index, all) => all.findIndex((one) => one.value === value) === index,
            );
            return (
              <div key={field.name} class="field">
                <label for={`${article.id}-${field.name}`}>{field.label}</label>
                {field.type === 'date' ? (
                  <input type="date" {...input(field.name)} />
                ) : (
                  <input type="text" inputMode={field.type} {...input(field.name)} />
                )}
                {toldAt(field.name, wrong).words}
                {field.name === 'published' && article.publishedBecause !== '' && (
                  <p class="hint">
                    {article.isGuess ? 'A guess. ' : ''}
                    {article.publishedBecause}
                  </p>
                )}
                {article.missing.includes(field.name) && <p class="hint">Not found. {field.hint}</p>}
                {others.length > 1 && (
                  <ul class="others" aria-label={`Found for ${field.label.toLowerCase()}`}>
                    {others.map(({ value, where }) => (
                      <li key={value}>
                        {field.type === 'date' && !DAY.test(value) ? (
                          value
                        ) : (
                          <button
                            type="button"
                            class="b bare"
                            aria-pressed={values[field.name] === value}
                            onClick={() => setValues({ ...values, [field.name]: value })}
                          >
                            {value}
                          </button>
                        )}{' '}
                        <span class="hint">{where}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            );
          })}
          {article.like !== null && (
            <label class="hint">
              <input type="checkbox" checked={isForced} onChange={(event) => setForced(event.currentTarget.checked)} />{' '}
              It is nearly the same text as {article.like}; add it all the same
            </label>
          )}
          {article.warnings.map((warning) => (
            <p key={warning} class="hint">
              {warning}
            </p>
          ))}
        </Form>
        <div>
          <label class="field">
            <span>Its text</span>
            <textarea readOnly rows={18} value={article.text} />
          </label>
          {article.leftOut.length > 0 && (
            <details>
              <summary>
                {article.leftOut.length === 1 ? 'One line' : `${article.leftOut.length} lines`} of the page left out
              </summary>
              <ul class="others">
                {article.leftOut.map(({ words, reason }) => (
                  <li key={words + reason}>
                    {words} <span class="hint">{reason}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

/** What a field for a day takes. */
const DAY = /^\d{4}-\d\d-\d\d$/;
