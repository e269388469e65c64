import { describe, expect, test } from 'vitest';
import { quotationsOf } from './test-support.ts';

/** Speakers of all quotations of a text, in order. */
const speakersOf = (text: string) => quotationsOf(text).map((line) => /← (.*?)(?: \(|$| \+| →| via)/.exec(line)?.[1]);

/** Texts, each with whom its quotations are by; the last of them is looked at where only that is asked for. */
const table = (name: string, rows: readonly (readonly [string, string])[]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, speaker) => {
      expect(speakersOf(text).at(-1)).toBe(speaker);
    });
  });

table('participles and second verbs have the subject of their own clause', [
  ['Ann Berg immediately posted a note on the door, saying, “We are so glad to be back!”', 'Ann Berg'],
  ['Although Ed Holm is no candidate, Ann Berg sent a jab his way by suggesting that Holm was worth less.', 'Ann Berg'],
  [
    'Ann Berg -- whose husband signed the act -- has derided the plan, suggesting that efforts are misguided.',
    'Ann Berg',
  ],
  ['Ed Holm was proud, while the rival, Tom Hale, was quoted in local media saying his club would return.', 'Tom Hale'],
  [
    'The Oakdale choir laughed when Tom Hale saw a kite over the stage and asked it to be brought down for him.',
    'Tom Hale',
  ],
  ['Some in the crowd booed, and when Tom Hale thanked Vale and said it was great to be home, they left.', 'Tom Hale'],
  ['Visibly taken aback, Ann Berg paused before laughing and replying: “Well, we will not get into that.”', 'Ann Berg'],
  [
    'In a reflection of that, the Harbour Board, which sets fees, issued a statement warning that fees would rise.',
    'Harbour Board',
  ],
  ['Ann Berg issued a statement warning that “voters are entitled to openness and care.”', 'Ann Berg'],
  ['Tom Hale, the board’s director, released a note confirming it will more than double its staff.', 'Tom Hale'],
  [
    'Tom Hale praised Ann Berg as the most qualified person to run the port and said she would finish the job.',
    'Tom Hale',
  ],
  // the first clause's subject where the second has none of its own
  ['Ann Berg left the hall, and the rain went on, she said, adding that it was late.', 'Ann Berg'],
]);

table('subjects beside what describes them', [
  ['Ed Holm’s Oslo envoy, retired general Ann Berg, praised Tom Hale on Friday as a “great man”.', 'Ann Berg'],
  [
    'The other candidate on the stage, former Secretary of State Ann Berg, drew a contrast, saying fears were real.',
    'Ann Berg',
  ],
  [
    'But General Tom Hale, chairman of the Joint Chiefs of Staff, told the press this month that forces would remain.',
    'Tom Hale',
  ],
  [
    'Ed Holm wanted to leave, but General Tom Hale, chairman of the Joint Chiefs, told the press that forces would remain.',
    'Tom Hale',
  ],
  ['Rep. Tom Hale, R-Vale, visited the border and argued that the country needs more guards.', 'Tom Hale'],
  [
    'Ivo Larsen, head of Quaywatch, which regulates mooring fees said: “We have waited years for such a day.”',
    'Ivo Larsen',
  ],
  [
    '“This is new,” Dr. Ann Berg, a professor of biology and a partner in the owl project, told the Gazette.',
    'Ann Berg',
  ],
  ['“It went better than planned,” the third-seeded Brandt said. “My coach kept me calm in the wind.”', 'Brandt'],
  ['The Harbour Ministry less than two weeks ago said for the first time that boats had sunk.', 'Harbour Ministry'],
  ['Continued Brandt: “We will go on for as long as it takes.”', 'Brandt'],
  ['Tom Brandt runs a boat.\n\nStated Brandt:\n\n“We will go on for as long as it takes.”', 'Brandt'],
  ['Oak Foods founder and chairman Owen Drabble said that the merger was off.', 'Owen Drabble'],
  // a description that is no name’s title
  ['Tom Hale, equity strategist at Miller Tabak, says rents will fall.', 'Tom Hale'],
  ['Ann Berg, head of Research at Vale Securities, said rents would fall.', 'Ann Berg'],
]);

table('phrases end where a clause about them begins', [
  ['He left, using talking points that analysts say sound more like the rival has written them.', 'analysts'],
  [
    'They sacked 60 people (the Vale Board would not say how many but called it “a small number of them”).',
    'Vale Board',
  ],
  ['An AirVale pilot told me that the boats arrived late.', 'An AirVale pilot'],
]);

table('somebody of a place or a body is not the place', [
  ['The mayor of Port Hallow announced that the lido would close.', 'The mayor of Port Hallow'],
  ['The mayor of Lanmoor said that dredging would resume.', 'The mayor of Lanmoor'],
  ['A friend of Tom Hale said that it was over.', 'A friend of Tom Hale'],
  ['Tom Hale of Lanmoor said that it was over.', 'Tom Hale'],
]);

table('documents speak for their authors', [
  ['According to a 2018 survey by Ann Berg of the University of Vale, boats are getting smaller.', 'Ann Berg'],
  ['According to data released by the Harbour Ministry in August, boats are getting smaller.', 'Harbour Ministry'],
  ['Boats are getting smaller, according to fresh data provided by Ann Berg, chief of the site.', 'Ann Berg'],
  ['The Harbour Union said in a statement that it was late.\n\n“It is a danger,” the statement said.', 'Harbour Union'],
  ['According to a survey by experts, boats are getting smaller.', 'a survey'],
  ['Ann Berg said it was late. The statement said it was over.', 'The statement'],
]);

table('one of several, they, and the one who writes', [
  ['Officials of the county took another line. “Hale will be there,” said one.', 'one of the officials'],
  ['The sailors met the press.\n\nOne told the Gazette that it was like a prison.', 'one of the sailors'],
  ['Lottery tickets were sold. One told the Gazette that it was over.', 'One'],
  ['According to market analysts, boats are getting smaller.\n\nThey claimed that it would last.', 'market analysts'],
  ['“What have you filmed?” says the guard.\n\n“I do not know,” I reply. “Perhaps you can tell us?”', 'the journalist'],
  [
    'Ed Holm, the minister, said guards met a man who claimed to be a child. The man was the oldest, he added.',
    'Ed Holm',
  ],
]);

table('who writes is neither asked nor she', [
  ['Ann Berg came in.\n\nI asked her whether it was late.\n\n“It is over by now,” she replied.', 'Ann Berg'],
  [
    'Ann Berg on boats\n\nBy Ida Strake\n\nQ: Is it late?\n\nA: It is late by now.\n\nQ: Is it over?\n\nA: It is over, and we know it.',
    'Ann Berg',
  ],
]);

table('bodies and who speaks for them', [
  ['Oak Foods refused. A spokesperson who did not wish to be named said it was late.', 'Oak Foods'],
  ['Oak Foods refused. A spokesman said it was late.\n\n“It is late,” the spokesman said.', 'Oak Foods'],
  ['It rained. A spokesman said it was late.', 'A spokesman'],
  ['A DSHS spokesperson told Channel 9 that the outbreak was the worst.', 'DSHS'],
  ['Ann Berg said it was late.\n\nThe Vale Front shot down the plane, which it said crashed in Logar.', 'Vale Front'],
  [
    'Drees Fruit Company met.\n\nA Fernmart spokeswoman refused. Fernmart plans more of it. The company also said it was late.',
    'Fernmart',
  ],
]);

table('shares of those asked, and what only shows, are nobody', [
  ['The survey said that 68 per cent of people believed it, and six in 10 voters said they would vote.', 'nobody'],
  ['Twenty-four percent of members said she did nothing wrong.', 'nobody'],
  ['Tests found the pipe had not been fixed to the wall.', 'nobody'],
  ['Ten voters said they would vote.', 'Ten voters'],
]);
