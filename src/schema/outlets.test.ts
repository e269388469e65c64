import { expect, test } from 'vitest';
import { isOutlet } from './outlets.ts';

test('outlets are the speakers whose kind says so', () => {
  const kinds = ['person', 'news agency', 'government', 'website', null] as const;
  expect(kinds.filter((kind) => isOutlet({ kind }))).toEqual(['news agency', 'website']);
});
