import { Unsettled } from './found.ts';

/**
 * An address of the web as it is published: whole, escaped where it must be, without user and password, which are
 * nobody's business. Null for what is none.
 *
 * `"https://ann:secret@post.example/a b"` → `"https://post.example/a%20b"`
 */
export function addressOf(words: string): string | null {
  const trimmed = words.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  url.username = '';
  url.password = '';
  return url.href.replace(/["'<>\\^`{|}\s]/g, (character) => encodeURIComponent(character).replace("'", '%27'));
}

/** An address that somebody gives. Throws what is asked for where it is none. */
export function givenAddress(words: string): string {
  const address = addressOf(words);
  if (address === null)
    throw new Unsettled(
      'url',
      `"${words}" is not an address.`,
      'Give a whole one with `--url`, such as https://post.example/2021/bridge.',
    );
  return address;
}
