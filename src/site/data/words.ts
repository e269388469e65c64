// Every word of the Data page and of the files beside it. What a column means is in the schema, with the column.

export const dataWords = {
  title: 'Data: everything on record, to download',
  description: (site: string) =>
    `The statements, figures, dates, articles and speakers of ${site} as JSON, NDJSON and CSV, with schemas, Web Annotations and checksums.`,
  skip: 'Skip to the files',
  heading: 'Data',
  lead: 'All statements, figures, dates, articles and speakers, for use in programs and spreadsheets. Each statement, figure or date is one “claim” in the files, with its article, its exact position there, and its address on this site.',

  files: 'Files',
  file: (table: string, format: string) => `The ${table}, ${format}.`,
  formats: {
    json: 'as one JSON document',
    ndjson: 'as newline-delimited JSON (NDJSON), one record to a line',
    csv: 'as a table',
  },
  package:
    'Describes these files as a *Frictionless Data Package*, from which programs can learn the columns and their types.',
  checksums: 'SHA-256 of every other file in this folder, for `sha256sum --check`.',
  texts:
    'The text of an article as far as this site shows it, with every character at its position in the source, so that a claim is `text.slice(start, end)`.',
  annotations:
    'The claims of an article in the W3C’s *Web Annotation Data Model*, each with its words, the words around them, and its position in that text, counted in code points as the model asks.',

  reading: 'How to read them',
  rules: [
    'All files are UTF-8. Dates and times are written in EDTF, the extended date format of ISO 8601: `2021-05-04`; `2021-12~` means about December 2021.',
    'Offsets count UTF-16 code units, as strings in JavaScript and Java do, from the start of the article’s source; the end is the position just after the last unit.',
    'Unknown values are `null` in JSON and empty cells in the table. No record is left out because a value is unknown.',
    'The table follows RFC 4180. Its columns are the fields of the JSON; a field inside another has both names: `speaker.name`. Lists are written as JSON. A text cell that begins with `=`, `+`, `-`, `@`, a tab, a line break or an apostrophe has one more apostrophe before it, so that no spreadsheet takes it for a formula; remove that apostrophe to get the original text.',
    'The schemas are JSON Schema, draft 2020-12. The tests of this site’s software check the data against them.',
  ],

  columns: (table: string) => `Columns of ${table}`,
  schema: (of: string) => `${of} [Schema](schema)`,
  types: {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    array: 'list',
    object: 'group of fields',
  },
  mayBeEmpty: (type: string) => `${type}, may be empty`,
  always: (value: string) => `Always ${value}.`,
  oneOf: (values: string) => `One of ${values}.`,
  ofTypes: (types: readonly string[], text: string) =>
    `For a ${types.join(' or ')}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,

  rights: 'Rights',
  rightsText:
    'The text of each article belongs to its publisher, who is named with it. If you reuse it, the publisher’s terms apply.',

  /** In the files themselves. */
  tables: {
    claims: 'A claim: a statement, a figure or a date, with the article that it is in.',
    articles: 'An article, with everything known about it except its claims.',
    speakers: 'A speaker on our list, or one whom a claim names.',
    clusters: 'Groups of claims, from several articles, that say the same thing.',
  },
  dataset: (site: string) => `${site}: statements, figures and dates as data`,
  resource: (table: string, format: string) => `${table} as ${format.toUpperCase()}`,
  each: (of: string) => `Each entry: ${of}`,
  list: (of: string) => `A list. Each entry: ${of}`,
  claimsIn: (title: string) => `Claims in “${title}”`,
} as const;
