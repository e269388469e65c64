import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim, Party } from '../../schema/claim.ts';

// Characters that turn the direction of writing stay what they are, and turn nothing but the words that they came with.

const controls = /[\u202a-\u202e\u2066-\u2069]/;
const opening = /[\u2066-\u2068]/g;
const closing = '\u2069';
const firstStrong = '\u2068';

/**
 * Words that stand among others: when they have controls of direction, between the controls that end them all.
 * `"Herald \u202e"` → `"\u2068Herald \u202e\u2069"`. Most words have none and stay as they are.
 */
export function isolated(words: string): string {
  if (!controls.test(words)) return words;
  // Isolates that the words end without having begun them would end ours, so there is one of ours for each.
  let open = 0;
  let surplus = 0;
  for (const character of words) {
    if (character.search(opening) === 0) open++;
    else if (character === closing && open > 0) open--;
    else if (character === closing) surplus++;
  }
  return firstStrong.repeat(surplus + 1) + words + closing.repeat(open + 1);
}

/** What is known of an article, for pages that compose it with words of their own. */
export function isolatedMeta<Meta extends ArticleMeta>(meta: Meta): Meta {
  return {
    ...meta,
    title: isolated(meta.title),
    publisher: isolated(meta.publisher),
    published: { ...meta.published, reason: isolated(meta.published.reason) },
    draws_on: meta.draws_on.map(isolated),
    notes: meta.notes.map((note) => ({ ...note, text: isolated(note.text) })),
  };
}

/** A claim with the names in it isolated, itself where none has to be. What stands in the article stays as it is there. */
export function isolatedNames(claim: Claim): Claim {
  if (!controls.test(JSON.stringify(claim))) return claim;
  switch (claim.type) {
    case 'date':
      return claim;
    case 'figure':
      return { ...claim, speaker: named(claim.speaker) };
    case 'quotation':
      return {
        ...claim,
        speaker: named(claim.speaker),
        with: claim.with.map(named),
        via: claim.via.map(named),
        to: named(claim.to),
      };
  }
}

function named<P extends Party | null>(party: P): P {
  return party === null || !controls.test(party.name) ? party : { ...party, name: isolated(party.name) };
}
