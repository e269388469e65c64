import { wordList } from './word-list.ts';

/** Auxiliary verbs and what stands between them and the verb. Short forms are with either apostrophe. */

function withCurly(list: string): string[] {
  return list.split(' ').flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word]));
}

export const beForms = wordList(withCurly("am is are was were be been being 'm 's 're"));

export const haveForms = wordList(withCurly("have has had having 've"));

export const doForms = wordList('do does did');

/** What makes an event possible, due or future; 'd is “would” or “had”. */
export const modals = wordList(withCurly("would could might should may must can will shall wo ca cannot 'd 'll"));

/** What denies a verb. */
export const negations = wordList(withCurly("not n't never nor without"));

/** Every auxiliary, with what may stand among them. */
export const auxiliaries = wordList(beForms, haveForms, doForms, modals, negations, 'to');

/** Adverbs between a subject and its verb that leave it as real as it is: “has also said”. */
export const midAdverbs = wordList(
  `also later then further once again repeatedly reportedly previously recently now only just even still already earlier long simply always often
  yet so far`,
);
