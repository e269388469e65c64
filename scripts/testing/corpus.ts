import { join } from 'node:path';
import { readArticle } from '../../src/article/file.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { UNNAMED } from '../../src/schema/ids.ts';
import { contentDir, readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { readText } from '../content/text-file.ts';

// What the site under test was built from, so that tests take their examples from it.

/** An article and its source as given. */
interface Text {
  article: Article;
  text: string;
}

export async function readCorpus(): Promise<Text[]> {
  return Promise.all(
    (await sourceSlugs()).map(async (slug) => {
      const path = join(contentDir, 'articles', `${slug}.md`);
      const [{ text }, file] = await Promise.all([readSourceFile(slug), readText(path)]);
      return { article: readArticle(file, path).article, text };
    }),
  );
}

/** All claims of a type, in the order of articles and of their texts. */
export function claimsOf<Type extends Claim['type']>(corpus: readonly Text[], type: Type) {
  return corpus.flatMap(({ article }) =>
    article.claims
      .filter((claim): claim is Extract<Claim, { type: Type }> => claim.type === type)
      .map((claim) => ({ claim, article })),
  );
}

/** Name and quotations of the speaker who is quoted most. Throws when nobody is. */
export function mostQuoted(corpus: readonly Text[]) {
  const named = claimsOf(corpus, 'quotation').filter(({ claim: { speaker } }) => (speaker?.id ?? UNNAMED) !== UNNAMED);
  const [most] = [...Map.groupBy(named, ({ claim }) => claim.speaker?.name).values()].sort(
    (a, b) => b.length - a.length,
  );
  if (most?.[0]?.claim.speaker == null) throw new Error('The corpus quotes nobody by name.');
  return { name: most[0].claim.speaker.name, quotations: most };
}
