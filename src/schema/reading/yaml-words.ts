import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

const closing = 'A quotation mark or bracket is opened before this place and never closed. Close it.';
const tags = 'An exclamation mark begins a tag of YAML here. Put the text in quotation marks.';
const anchors = 'An & or * at the beginning has a meaning of its own in YAML. Put the text in quotation marks.';
const place =
  'This cannot stand here. Look for a comma, bracket or quotation mark too many, or put the text in quotation marks.';
const indent = 'The line does not begin at the column of those that it belongs to. Indent it as they are.';

/** What each fault that the YAML parser finds means for whoever wrote the file. */
const remedies: Readonly<Record<Code, string>> = {
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  BAD_COLLECTION_TYPE: tags,
  BAD_DIRECTIVE: 'A line that begins with % is for YAML itself. Remove it, or put the text in quotation marks.',
  BAD_DQ_ESCAPE: 'A backslash means something of its own between double quotation marks. Write it twice.',
  BAD_INDENT: indent,
  BAD_PROP_ORDER: anchors,
  BAD_SCALAR_START: 'Text cannot begin with this character. Put it in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second colon in this line. Put the text that has it in quotation marks.',
  BLOCK_IN_FLOW: 'Between brackets all is on one line, with commas. Write the list or the keys so.',
  DUPLICATE_KEY: 'This key is here a second time. Keep one of them.',
  IMPOSSIBLE: place,
  KEY_OVER_1024_CHARS: 'More than a thousand characters stand before the colon. Put the text in quotation marks.',
  MISSING_CHAR: place,
  MULTILINE_IMPLICIT_KEY:
    'There is no colon after the key, or the text goes on in a line of its own. Put it in quotation marks, or add the colon.',
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_DOCS: 'A second document begins here. Remove the line of hyphens.',
  MULTIPLE_TAGS: tags,
  NON_STRING_KEY: 'A key must be text. Put it in quotation marks.',
  RESOURCE_EXHAUSTION: 'It is nested too deeply. Move it to the left, under the field that it belongs to.',
  TAB_AS_INDENT: 'A tab begins this line. Use blanks.',
  TAG_RESOLVE_FAILED: tags,
  UNEXPECTED_TOKEN: place,
};

/** Of one code, what the parser's own words tell apart. */
const closer: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing/, closing],
  [/^Flow (?:map|sequence) .*end with/, closing],
  [/^Missing ,/, 'A comma is missing before this. Add it, or put the text in quotation marks.'],
  [/^Missing space after :/, 'A blank is missing behind the colon. Add it.'],
  [/^Implicit map keys need/, 'There is no colon behind this. Write key: value, or put the text in quotation marks.'],
  [/^Comments must be separated/, 'A # begins a comment only behind a blank. Put the text in quotation marks.'],
  [/^Sequence item without/, 'Each entry of the list begins with a hyphen and a blank. Add them.'],
];

/** `Not YAML: A tab begins this line. Use blanks.` */
export function yamlFaultInWords({ code, message }: YAMLError): string {
  const words = closer.find(([pattern]) => pattern.test(message))?.[1] ?? remedies[code];
  return `Not YAML: ${words}`;
}
