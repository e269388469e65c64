import { precision, recall, type Score, share } from './score.ts';

/** What the extractor promises on the annotated articles; gives those promises that it does not keep. */
export function unmetGoals({ found, fields }: Score): string[] {
  const atLeast = (what: string, value: number, goal: number) =>
    value >= goal ? [] : [`${what} is ${value.toFixed(3)}, wanted ${goal}`];
  const inGroup = (group: string) =>
    found.find((entry) => entry.group === group) ?? { group, required: 0, found: 0, extracted: 0, right: 0 };
  const accuracy = (group: string, field: string) => {
    const entry = fields.find((candidate) => candidate.group === group && candidate.field === field);
    return atLeast(`${field} of ${group}`, share(entry?.right ?? 0, entry?.of ?? 0), 1);
  };
  return [
    ...['figure', 'date', 'quotation direct', 'quotation partial'].flatMap((group) =>
      atLeast(`recall of ${group}`, recall(inGroup(group)), 1),
    ),
    ...['value', 'unit', 'period'].flatMap((field) => accuracy('figure', field)),
    ...accuracy('date', 'edtf'),
    ...['quotation direct', 'quotation partial'].flatMap((group) => accuracy(group, 'speaker')),
    ...atLeast('recall of quotation indirect', recall(inGroup('quotation indirect')), 0.9),
    ...atLeast('precision of quotation indirect', precision(inGroup('quotation indirect')), 0.85),
  ];
}
