import { useEffect, useState } from 'preact/hooks';
import { names } from '../../editing/agreement/names.ts';
import { counted } from '../../site/words/format.ts';
import type { Compared, Taken } from '../compared.ts';
import { fetchCompared, settle } from './api.ts';

interface Props {
  readonly onGo: (slug: string, claim: string | null) => void;
  readonly say: (words: string) => void;
}

const kinds = { quotation: 'Statements', figure: 'Figures', date: 'Dates' } as const;

const letters = { quotation: 'q', figure: 'f', date: 'd' } as const;
const nouns = { quotation: 'statement', figure: 'figure', date: 'date' } as const;

/** What an editor has said of one point: `a figure`, `no figure`, `speaker: Lena Ashcombe`. */
function pointInWords(type: keyof typeof nouns, field: keyof typeof names, value: string | null): string {
  if (value === null) return field === 'is one' ? 'not looked at' : `${names[field]}: not looked at`;
  if (field === 'is one') return `${value === 'no' ? 'no' : 'a'} ${nouns[type]}`;
  return `${names[field]}: ${value}`;
}

/** Two editors who decided without seeing each other: how far they agree, and what is to be settled between them. */
export function SettleView({ onGo, say }: Props) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    fetchCompared().then(setCompared, (fault: Error) => setWrong(fault.message));
  }, []);
  const take = async (taken: readonly Taken[]) => {
    setWrong(null);
    try {
      const answer = await settle(taken);
      if ('error' in answer) return setWrong(answer.error);
      setCompared(answer);
      say(`${taken.length} settled. Z in an article takes it back.`);
    } catch (fault) {
      setWrong((fault as Error).message);
    }
  };
  if (compared === null) return <p class="empty">{wrong ?? 'Comparing …'}</p>;
  const { editors, table, disputed, agreed } = compared;
  const rated = table.filter(({ units }) => units > 0);
  return (
    <>
      <div class="head">
        <div>
          <h1>
            {disputed.length === 0 ? 'Nothing to settle' : `${counted(disputed.length, 'disagreement')} to settle`}
          </h1>
          <p>
            {editors.length < 2
              ? 'Two editors are compared who both decide with --blind: neither sees what the other has decided.'
              : `Decided apart by ${editors.join(' and ')}.`}
          </p>
        </div>
      </div>
      <p class={wrong === null ? '' : 'wrong'} role="alert">
        {wrong}
      </p>
      {agreed.length > 0 && (
        <p class="acts">
          <button type="button" class="b main" onClick={() => void take(agreed)}>
            Take over what all agree on: {agreed.length}
          </button>
        </p>
      )}
      {rated.length > 0 && (
        <table class="agree">
          <caption>How far they agree: α is 1 where they always do, 0 where no more than by chance</caption>
          <thead>
            <tr>
              <th scope="col">Of</th>
              <th scope="col">In</th>
              <th scope="col">Both judged</th>
              <th scope="col">Same</th>
              <th scope="col">Krippendorff’s α</th>
            </tr>
          </thead>
          <tbody>
            {rated.map(({ type, field, units, agree, alpha }) => (
              <tr key={type + field}>
                <td>{kinds[type]}</td>
                <td>{names[field]}</td>
                <td class="num">{units}</td>
                <td class="num">{agree === null ? '–' : `${Math.round(agree * 100)} %`}</td>
                <td class="num">{alpha === null ? '–' : alpha.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul class="disputed">
        {disputed.map(({ slug, id, type, words, points }) => (
          <li key={id}>
            <p>
              <button type="button" class="link" onClick={() => onGo(slug, id)}>
                <mark class={letters[type]}>{words.length > 120 ? `${words.slice(0, 118)} …` : words}</mark>
              </button>
            </p>
            {editors.map((editor, index) => (
              <p key={editor} class="acts">
                <button type="button" class="b" onClick={() => void take([{ slug, id, editor }])}>
                  As {editor} has it
                </button>
                <span>
                  {points.map(({ field, values }) => pointInWords(type, field, values[index] ?? null)).join('; ')}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
