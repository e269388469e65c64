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
  [
    'Half of the hall stood up, and once Tom Hale had greeted the pupils and said he missed the smell of chalk, they sang.',
    'Tom Hale',
  ],
  ['Visibly taken aback, Ann Berg paused before laughing and replying: “Well, we will not get into that.”', 'Ann Berg'],
  [
    'In a reflection of that, the Harbour Board, which sets fees, issued a statement warning that fees would rise.',
    'Harbour Board',
  ],
  ['Ann Berg put out a circular reminding staff that “a till is not a purse, nor a tip a wage.”', 'Ann Berg'],
  ['Tom Hale, the zoo’s keeper, pinned up a sign confirming the apes will need twice the room.', 'Tom Hale'],
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
    'The last guest on the sofa, the retired Admiral Ann Berg, took another line, arguing the fleet was too small.',
    'Ann Berg',
  ],
  [
    'But Colonel Tom Hale, head of the Harbour Defence Staff, told a radio programme last night that the fort would be kept.',
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
  ['The Water Board barely a month ago admitted in writing that two of its wells were dry.', 'Water Board'],
  ['Continued Brandt: “We will go on for as long as it takes.”', 'Brandt'],
  ['Tom Brandt runs a boat.\n\nStated Brandt:\n\n“We will go on for as long as it takes.”', 'Brandt'],
  ['Oak Foods heir and owner Owen Drabble said that the flour was late.', 'Owen Drabble'],
  // a description that is no name’s title
  ['Tom Hale, chief gardener at Orme Nurseries, says frost will come early.', 'Tom Hale'],
  ['Ann Berg, head of Research at Vale Securities, said rents would fall.', 'Ann Berg'],
]);

table('phrases end where a clause about them begins', [
  ['The film opens with a speech, full of phrases that critics say belong in a car advert.', 'critics'],
  [
    'They sacked 60 people (the Vale Board would not say how many but called it “a small number of them”).',
    'Vale Board',
  ],
  ['An EastJet steward told us the coffee had run out.', 'An EastJet steward'],
]);

table('somebody of a place or a body is not the place', [
  ['The bishop of Ambry has told his clergy that the bells are to be sold.', 'The bishop of Ambry'],
  ['The captain of Fallow Town admitted the penalty was soft.', 'The captain of Fallow Town'],
  ['A friend of Tom Hale said that it was over.', 'A friend of Tom Hale'],
  ['Tom Hale of Lanmoor said that it was over.', 'Tom Hale'],
]);

table('documents speak for their authors', [
  ['According to a 2018 survey by Ann Berg of the University of Vale, boats are getting smaller.', 'Ann Berg'],
  ['According to data released by the Harbour Ministry in August, boats are getting smaller.', 'Harbour Ministry'],
  ['Owls are moving north, according to ringing records kept by Ann Berg, warden of the marsh.', 'Ann Berg'],
  ['The Harbour Union argued in a leaflet that it was late.\n\n“It is a danger,” the leaflet said.', 'Harbour Union'],
  ['According to a survey by experts, boats are getting smaller.', 'a survey'],
  ['Ann Berg said it was late. The statement said it was over.', 'The statement'],
]);

table('one of several, they, and the one who writes', [
  ['Officials of the county took another line. “Hale will be there,” said one.', 'one of the officials'],
  ['The sailors met the press.\n\nOne told the Gazette that it was like a prison.', 'one of the sailors'],
  ['Lottery tickets were sold. One told the Gazette that it was over.', 'One'],
  ['According to market analysts, boats are getting smaller.\n\nThey claimed that it would last.', 'market analysts'],
  ['“Who painted this?” asks the warden.\n\n“Ask my aunt,” I answer. “She holds the brush.”', 'the journalist'],
  [
    'Ed Holm, the ranger, said wardens stopped a woman who posed as a doctor. The woman was unarmed, he added.',
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
  ['Elm Foods stayed silent. A spokeswoman who begged not to be named said the ovens were cold.', 'Elm Foods'],
  ['Oak Foods refused. A spokesman said it was late.\n\n“It is late,” the spokesman said.', 'Oak Foods'],
  ['It rained. A spokesman said it was late.', 'A spokesman'],
  ['A DSHS spokesperson told Channel 9 that the outbreak was the worst.', 'DSHS'],
  ['Ann Berg said it was late.\n\nThe Vale Front held the bridge, which it said was mined.', 'Vale Front'],
  [
    'Drees Fruit Company met.\n\nA Fernmart spokeswoman refused. Fernmart plans more of it. The company likewise said it was late.',
    'Fernmart',
  ],
]);

table('shares of those asked, and what only shows, are nobody', [
  ['The poll found that 41 percent of renters agreed, and three in five owners said they would move.', 'nobody'],
  ['Twenty-four percent of members said she did nothing wrong.', 'nobody'],
  ['Trials found the glue does not hold in frost.', 'nobody'],
  ['Ten voters said they would vote.', 'Ten voters'],
]);
