import { changesOf } from '../record/earlier.ts';
import { type Update, updateOf } from './versions.ts';

/** What an article's publisher changed, the newest change first. */
export function updatesOf(slug: string): Update[] {
  return changesOf(slug)
    .map(({ name, before, after }) => updateOf(slug, name, before, after))
    .reverse();
}
