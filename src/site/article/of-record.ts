import { articles } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { publishedOf } from '../words/names.ts';
import { uniqueTitles } from '../words/page-titles.ts';

/** What the page of each article is called, by slug: its headline, and more where another article has the same. */
export const articleTitles = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    uniqueTitles(
      (await articles()).map((article) => {
        const { slug, title, publisher } = article;
        const printed = `${title}, ${publisher}`;
        return { id: slug, forms: [title, printed, `${printed}, ${publishedOf(article)}`] };
      }),
    ),
);
