import { describe, expect, test } from 'vitest';
import { findQuotations } from '../quotations/index.ts';
import { findMarkedStretches } from '../quotations/marks.ts';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { indexRegistry } from './registry.ts';
import { SpeakerResolver } from './resolve.ts';

/** The speakers of a text's quotations; null where they are left open. */
function speakers(text: string): (string | null)[] {
  const doc = annotate(text, findParagraphs(text), null);
  const stretches = findMarkedStretches(doc);
  const resolver = new SpeakerResolver(doc, indexRegistry([]), stretches);
  return findQuotations(doc, resolver, stretches).map(({ speaker }) => speaker?.name ?? null);
}

describe('who is “he” goes on over other names', () => {
  test.each<[string, (string | null)[]]>([
    ['Tom Arden sat down. Though he did not name Mark Ruddle, he said the talks were over.', ['Tom Arden']],
    ['Tom Arden sat down. He met Mark Ruddle on Monday, and he said the talks were over.', ['Tom Arden']],
    [
      'Joe Hunt, a blogger, said he will not vote. Also, Derek Ruddle is not a liberal, he said.',
      ['Joe Hunt', 'Joe Hunt'],
    ],
    [
      'Joe Hunt bakes in Dorn and counts himself as a Derek Thrale supporter. He complained that bread was dear.',
      ['Joe Hunt'],
    ],
    [
      'Ben Carr told a hall that he would stay.\n\nTom Arden, who won Hale and his home county of Vale in May, is calling for three of his foes to resign.\n\nThough he did not mention Mark Ruddle, he made it clear that they should go.',
      ['Ben Carr', 'Tom Arden', 'Tom Arden'],
    ],
    // another may be meant
    ['Tom Arden spoke. He was followed by Mark Ruddle, who sat near. He said the talks were over.', [null]],
    ['Tom Arden was late. Then he gave the floor to Mark Ruddle. He said the talks were over.', [null]],
    ['Tom Arden sat down. Derek Thrale’s car was hit. He said it was a bore.', [null]],
    // what bears somebody's name is nobody
    [
      'Osgood’s Daughter Speaks of Osgood Tower\n\nEvelyn Rowe attacked Derek Osgood. On Tuesday Osgood said he was sorry.',
      ['Derek Osgood'],
    ],
  ])('%s', (text, wanted) => expect(speakers(text)).toEqual(wanted));
});

test.each<[string, (string | null)[]]>([
  [
    'The Lorry Drivers’ Union said it would go on.\n\nVale Haulage denies that it refused. In a statement the company said it had made an offer. It added that lorries went by Dorn.',
    ['Lorry Drivers’ Union', 'Vale Haulage', 'Vale Haulage', 'Vale Haulage'],
  ],
  ['Members of the Teachers’ Union met. The union said it was over.', ['Teachers’ Union']],
])('a union of many is one body: %s', (text, wanted) => expect(speakers(text)).toEqual(wanted));
