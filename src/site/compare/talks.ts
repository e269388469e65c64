import type { Conversation } from '../../link/conversations/index.ts';
import type { Placed } from '../../link/linkable.ts';
import type { Claim, Quotation } from '../../schema/claim.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { edtfInWords } from '../words/format.ts';
import { publishedOf } from '../words/names.ts';
import { classOf, statementPrinted, wordsOfClaim } from '../words/note.ts';
import { timeInArticle } from '../words/times.ts';
import { talkWords } from './words.ts';

/** What two parties said to each other, one beside the other. */
export interface TalkView {
  readonly id: string;
  readonly names: readonly [string, string];
  /** In brackets where no article prints it; null where none tells. */
  readonly time: string | null;
  readonly sides: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly statements: readonly StatementView[];
  }[];
}

interface StatementView {
  readonly words: string;
  readonly className: string;
  readonly href: string;
  /** “reported, to Ana Reyes, [30 December 2031]”. */
  readonly how: string;
  readonly source: string;
}

/** What two parties said to each other, for the page that compares the articles. */
export function talkView({ id, time, sides }: Conversation, claimsOf: (slug: string) => readonly Claim[]): TalkView {
  const [one, other] = sides;
  const isPrinted = sides
    .flatMap(({ statements }) => statements)
    .some(
      ({ article, claim }) =>
        claim.said === time && time !== null && !timeInArticle(time, claimsOf(article.slug)).startsWith('['),
    );
  const words = time === null ? null : edtfInWords(time);
  return {
    id,
    names: [one.party.name, other.party.name],
    time: words === null || isPrinted ? words : `[${words}]`,
    sides: sides.map(({ party, statements }) => ({
      name: party.name,
      href: speakerHref(party.id),
      statements: statements.map((placed) => statementView(placed, claimsOf(placed.article.slug))),
    })),
  };
}

function statementView({ article, claim }: Placed<Quotation>, claims: readonly Claim[]): StatementView {
  const how = [
    statementPrinted(claim, claims),
    claim.to === null ? null : talkWords.to(claim.to.name),
    claim.said === null ? talkWords.noDate : timeInArticle(claim.said, claims),
  ];
  return {
    words: wordsOfClaim(claim),
    className: classOf(claim),
    href: articleHref(article.slug, claim.id),
    how: how.filter((part) => part !== null).join(', '),
    source: `${article.publisher}, ${publishedOf(article)}`,
  };
}
