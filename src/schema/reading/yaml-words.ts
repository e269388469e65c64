import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';

type Code = YAMLError['code'];

const quote = 'The quotation mark that opens here is never closed. Close it.';
const bracket = 'The bracket that opens here is never closed. Close it.';
const tags =
  'A text that begins with `!` has a meaning of its own in YAML. Put the whole text in straight quotation marks, such as `"!text"`.';
const anchors =
  'A text that begins with `&` or `*` has a meaning of its own in YAML. Put the whole text in straight quotation marks, such as `"*text"`.';
const place =
  'This cannot stand here. Look for a comma, bracket or quotation mark too many, or put the text in quotation marks.';
const indent = 'The line does not begin at the column of those that it belongs to. Indent it as they are.';

/** What is said of brackets or indents that go on and on; the parser ends there. */
export const TOO_DEEP =
  'Brackets or indents are nested hundreds of levels deep here, which no field needs. Delete those that are too many.';

/** What each fault that the YAML parser finds means for whoever wrote the file. */
const remedies: Readonly<Record<Code, string>> = {
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  BAD_COLLECTION_TYPE: tags,
  BAD_DIRECTIVE: 'A line that begins with `%` is for YAML itself. Delete it, or put the text in quotation marks.',
  BAD_DQ_ESCAPE: 'A backslash means something of its own between double quotation marks. Write it twice.',
  BAD_INDENT: indent,
  BAD_PROP_ORDER: anchors,
  BAD_SCALAR_START: 'Text cannot begin with this character. Put it in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second colon in this line. Put the text that has it in quotation marks.',
  BLOCK_IN_FLOW: 'Between brackets all is on one line, with commas. Write the list or the keys so.',
  DUPLICATE_KEY: 'This key is here a second time. Delete one of the two.',
  IMPOSSIBLE: place,
  KEY_OVER_1024_CHARS: 'More than a thousand characters stand before the colon. Put the text in quotation marks.',
  MISSING_CHAR: place,
  MULTILINE_IMPLICIT_KEY:
    'There is no colon after the key, or the text goes on in a line of its own. Put it in quotation marks, or add the colon.',
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_DOCS: 'A second document begins here. Delete the line of hyphens.',
  MULTIPLE_TAGS: tags,
  NON_STRING_KEY: 'A key must be text. Put it in quotation marks.',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: 'A tab begins this line. Use blanks.',
  TAG_RESOLVE_FAILED: tags,
  UNEXPECTED_TOKEN: place,
};

/** Of one code, what the parser's own words tell apart. */
const closer: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing/, quote],
  [/^Flow (?:map|sequence) .*end with/, bracket],
  [/^Missing ,/, 'A comma is missing before this. Add it, or put the text in quotation marks.'],
  [/^Missing space after :/, 'A blank is missing behind the colon. Add it.'],
  [/^Implicit map keys need/, 'There is no colon behind this. Write `key: value`, or put the text in quotation marks.'],
  [/^Comments must be separated/, 'A `#` begins a comment only behind a blank. Put the text in quotation marks.'],
  [/^Sequence item without/, 'Each entry of the list begins with a hyphen and a blank. Add them.'],
];

/** One thing that is wrong with a document: where, as an offset of its text, and what to do. */
interface YamlFault {
  readonly offset: number;
  /** `A tab begins this line. Use blanks.` */
  readonly words: string;
}

/** What the parser finds wrong, once for each place: what is never closed is told of where it opens. */
export function faultsOf(document: Document): YamlFault[] {
  // A tag that nothing resolves is only a warning to the parser; here it is a mistake, or worse.
  const found = [...document.errors, ...document.warnings];
  const deep = found.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const faults = (deep === undefined ? found : [deep]).map(({ code, message, pos: [at] }): YamlFault => {
    const alias = code === 'UNEXPECTED_TOKEN' ? aliasBefore(document, at) : null;
    if (alias !== null) return { offset: alias, words: anchors };
    const words = closer.find(([pattern]) => pattern.test(message))?.[1] ?? remedies[code];
    return { offset: words === quote || words === bracket ? openedBefore(document, at, words) : at, words };
  });
  const ends = new Set<number>();
  return faults.filter((_, index) => ends.size < ends.add(found[index]?.pos[0] ?? -1).size);
}

/** Where text begins with `*` that goes on here, as no alias does: `*Orvik* Post`. Null where none does. */
function aliasBefore(document: Document, place: number): number | null {
  let begins: number | null = null;
  visit(document, {
    Alias: (_, { range }) => {
      if (range != null && range[0] < place && place <= range[2]) begins = range[0];
    },
  });
  return begins;
}

/** Where the innermost quotation mark or bracket opens that goes on to a place. */
function openedBefore(document: Document, place: number, words: string): number {
  let opens = place;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [place, place];
      const isSought =
        words === quote ? isScalar(node) && /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow === true;
      if (isSought && start < place && end >= place) opens = start;
    },
  });
  return opens;
}
