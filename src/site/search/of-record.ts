import { speakerHref } from '../addresses.ts';
import { articles, speakers, textsOf } from '../record/corpus.ts';
import { recordBySpeaker } from '../speakers/of-record.ts';
import { counted } from '../words/format.ts';
import { plainWords } from '../words/plain-words.ts';
import { statementsAmong } from '../words/statements.ts';
import type { SearchNames } from './people.ts';
import { searchWords } from './words.ts';

/** So many words of the articles are known for slips. */
const WORDS = 2000;

/** Who can be found by name, those with most to say first, and the words that the articles use most. */
export async function searchNames(): Promise<SearchNames> {
  const record = await recordBySpeaker();
  const people = [...(await speakers()).values()].map(({ id, name, aliases, labels }) => {
    const own = (record.get(id) ?? []).flatMap(({ claim }) =>
      claim.type !== 'date' && claim.speaker?.id === id ? [claim] : [],
    );
    const statements = statementsAmong(own.filter((claim) => claim.type === 'quotation')).length;
    const figures = own.filter(({ type }) => type === 'figure').length;
    const said = [statements > 0 && counted(statements, 'statement'), figures > 0 && counted(figures, 'figure')];
    return {
      weight: statements + figures,
      person: {
        name,
        names: [...new Set([name, ...aliases, ...labels])],
        href: speakerHref(id) ?? '',
        said: said.filter(Boolean).join(', ') || searchWords.mentioned,
      },
    };
  });
  const counts = new Map<string, number>();
  for (const { slug } of await articles())
    for (const [word] of plainWords(textsOf(slug).join(' ')).matchAll(/\p{L}{4,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    people: people.sort((a, b) => b.weight - a.weight).map(({ person }) => person),
    words: [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, WORDS)
      .map(([word]) => word),
  };
}
