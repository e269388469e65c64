/** What editors may see otherwise about a claim, and what it is called where they are compared. */
export const names = {
  'is one': 'whether it is one',
  ...{ mode: 'kind', exact: 'words', speaker: 'speaker', to: 'to whom', said: 'day' },
  ...{ value: 'value', unit: 'unit', modality: 'stated as', period: 'time', of: 'of' },
  ...{ edtf: 'date', kind: 'what it dates' },
} as const;

export type Field = keyof typeof names;
