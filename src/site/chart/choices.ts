import { UNNAMED } from '../../schema/ids.ts';
import { byText } from '../../schema/order.ts';
import type { Statement } from '../ledger/figures.ts';
import { speakerOf, whoOf } from '../ledger/figures.ts';
import { shortened } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { switchWords } from './words.ts';

/** What a reader may narrow the chart to. */
export interface Choices {
  readonly speakers: readonly Choice[];
  readonly articles: readonly Choice[];
}

export interface Choice {
  /** `by:<speaker id>` or `in:<slug>`, as the state in the URL has it. */
  readonly value: string;
  readonly name: string;
}

/** Longest title in a list of choices. */
const TITLE = 60;

/** Speakers by name, articles in order of publication: those that stated something. */
export function choicesOf(statements: readonly Statement[]): Choices {
  const speakers = new Map<string, string>();
  const articles = new Map<string, { name: string; published: string }>();
  for (const { places } of statements)
    for (const figure of places) {
      const { slug, publisher, published } = figure.article;
      const id = speakerOf(figure);
      speakers.set(id, id === UNNAMED ? switchWords.nobody : whoOf(figure));
      articles.set(slug, {
        name: `${shortened(titleOf(figure.article), TITLE)}, ${publisher}, ${publishedOf(figure.article)}`,
        published: published.value,
      });
    }
  return {
    speakers: [...speakers]
      .map(([id, name]) => ({ value: `by:${id}`, name }))
      .sort((a, b) => byText(a.name, b.name) || byText(a.value, b.value)),
    articles: [...articles]
      .sort(([a, { published: x }], [b, { published: y }]) => byText(x, y) || byText(a, b))
      .map(([slug, { name }]) => ({ value: `in:${slug}`, name })),
  };
}
