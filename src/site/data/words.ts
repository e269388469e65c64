// Every word of the Data page and of the files beside it. What a column means is in the schema, with the column.

export const dataWords = {
  title: 'Data: everything on record, to download',
  description: (site: string) =>
    `The statements, figures, dates, articles and speakers of ${site} as JSON, NDJSON and CSV, with schemas, Web Annotations and checksums.`,
  skip: 'Skip to the files',
  heading: 'Data',
  lead: 'Everything on record, for programs and spreadsheets. Each statement, figure or date is one “claim” in the files, with its article, its exact position there, and its address on this site.',

  files: 'Files',
  file: (table: string, format: string) => `The ${table}, ${format}.`,
  formats: {
    json: 'as one JSON document, one record per line',
    ndjson: 'as JSON, one record per line',
    csv: 'as a table',
  },
  package:
    'What is in these files, as a *Frictionless Data Package*: programs that read such packages know the columns and types of the table from it.',
  checksums: 'SHA-256 of every other file in this folder, for `sha256sum --check`.',
  texts:
    'What this site shows of an article’s text, each character at its position in the source: a claim is `text.slice(start, end)`.',
  annotations:
    'The claims of an article in the W3C’s *Web Annotation Data Model*, each with its words, the words around them, and its position in that text, counted in code points as the model asks.',

  reading: 'How to read them',
  rules: [
    'All files are UTF-8. Times are EDTF, the extended part of ISO 8601: `2021-05-04`, `2021-12~` for about December 2021.',
    'Offsets count UTF-16 code units, as strings in JavaScript and Java do, from the start of the article’s source; the end is the first unit that no longer belongs.',
    'What is not known is `null` in JSON and an empty cell in the table. No record is left out for it.',
    'The table follows RFC 4180. Its columns are the fields of the JSON; a field inside another has both names: `speaker.name`. Lists are written as JSON. A text cell that begins with `=`, `+`, `-`, `@`, a tab, a line break or an apostrophe has one more apostrophe before it, so that no spreadsheet takes it for a formula; remove that to get the text back.',
    'The schemas are JSON Schema, draft 2020-12. The tests of this site’s software check the data against them.',
  ],

  columns: (table: string) => `Columns of ${table}`,
  schema: (of: string) => `${of} [Schema](schema)`,
  types: { string: 'text', number: 'number', integer: 'whole number', boolean: 'true or false', array: 'list' },
  mayBeEmpty: (type: string) => `${type}, may be empty`,
  always: (value: string) => `Always ${value}.`,
  oneOf: (values: string) => `One of ${values}.`,
  ofTypes: (types: readonly string[], text: string) => `For a ${types.join(' or ')}: ${text}`,

  rights: 'Rights',
  rightsText:
    'The words of the articles belong to their publishers, who are named beside each. If you reuse them, their terms apply to you.',

  /** In the files themselves. */
  tables: {
    claims: 'A claim: a statement, a figure or a date, with the article that it is in.',
    articles: 'An article, with everything known about it except its claims.',
    speakers: 'A speaker whom the register has, or whom a claim names.',
    clusters: 'Claims of several articles that say the same.',
  },
  dataset: (site: string) => `${site}: statements, figures and dates as data`,
  resource: (table: string, format: string) => `${table} as ${format.toUpperCase()}`,
  each: (of: string) => `Each entry: ${of}`,
  list: (of: string) => `A list. Each entry: ${of}`,
  claimsIn: (title: string) => `Claims in “${title}”`,
} as const;
