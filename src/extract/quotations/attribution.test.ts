import { describe, expect, test } from 'vitest';
import { quotationsOf } from './test-support.ts';

const table = (rows: Record<string, string[]>) => {
  for (const [text, wanted] of Object.entries(rows)) test(text, () => expect(quotationsOf(text)).toEqual(wanted));
};

describe('a quotation before its attribution', () => {
  table({
    '"The bridge will open in May," Maria Lopez said.': ['direct “The bridge will open in May,” ← Maria Lopez (said)'],
    '"The bridge will open in May," said Maria Lopez, the city engineer.': [
      'direct “The bridge will open in May,” ← Maria Lopez (said)',
    ],
    '“Will it hold?” asked Daniel Okoro.': ['direct “Will it hold?” ← Daniel Okoro (asked)'],
    '"We are ready to talk," the ministry wrote in a statement on Friday, without naming dates.': [
      'direct “We are ready to talk,” ← ministry (wrote)',
    ],
  });
});

describe('a quotation behind its cue', () => {
  table({
    'Maria Lopez said: "The bridge will open in May."': ['direct “The bridge will open in May.” ← Maria Lopez (said)'],
    'Maria Lopez told reporters on Monday, "The bridge will open in May."': [
      'direct “The bridge will open in May.” ← Maria Lopez (told) → reporters',
    ],
    'Acme News notes the following: “Prices rose in the spring.”': [
      'direct “Prices rose in the spring.” ← Acme News (notes)',
    ],
  });
});

describe('pieces of one utterance', () => {
  table({
    '"The bridge," Maria Lopez said, "will open in May."': [
      'direct “The bridge,” ← Maria Lopez (said) +',
      'direct “will open in May.” ← Maria Lopez (said) +',
    ],
    '"Is it safe?" asked Daniel Okoro. "We think so."': [
      'direct “Is it safe?” ← Daniel Okoro (asked) +',
      'direct “We think so.” ← Daniel Okoro (asked) +',
    ],
    '“First we plan.\n“Then we build,” said Ivan Novak.': [
      'direct “First we plan.” ← Ivan Novak (said) +',
      'direct “Then we build,” ← Ivan Novak (said) +',
    ],
    'Maria Lopez said that rents had doubled and that wages had not.': [
      'indirect “rents had doubled” ← Maria Lopez (said) +',
      'indirect “wages had not” ← Maria Lopez (said) +',
    ],
    'The plan, Maria Lopez said, was never approved.': [
      'indirect “The plan” ← Maria Lopez (said) +',
      'indirect “was never approved” ← Maria Lopez (said) +',
    ],
  });
});

describe('a report', () => {
  table({
    'The union said that the strike would end.': ['indirect “the strike would end” ← union (said)'],
    'The union said the strike would end.': ['indirect “the strike would end” ← union (said)'],
    'The strike would end on Sunday, the union said.': ['indirect “The strike would end on Sunday” ← union (said)'],
    'Oil rose 3%, said Dave Ross, an analyst at Marex.': ['indirect “Oil rose 3%” ← Dave Ross (said)'],
    'According to the transport ministry, traffic fell by half.': [
      'indirect “traffic fell by half” ← transport ministry (According to)',
    ],
    'Traffic fell by half, according to the transport ministry.': [
      'indirect “Traffic fell by half” ← transport ministry (according to)',
    ],
    'Traffic, as the mayor noted, fell by half.': [
      'indirect “Traffic” ← the mayor (noted) +',
      'indirect “fell by half” ← the mayor (noted) +',
    ],
    'Traffic, as firms reported losses, fell by half.': [],
    'As Maria Lopez noted, the old bridge is unsafe.': ['indirect “the old bridge is unsafe” ← Maria Lopez (noted)'],
    'The company denied that it had dumped waste.': ['indirect “it had dumped waste” ← company (denied)'],
    'Maria Lopez pledged to rebuild the bridge.': ['indirect “to rebuild the bridge” ← Maria Lopez (pledged)'],
  });
});

describe('a clause around its attribution', () => {
  table({
    'If the council fails to act, the union said, the permit is void.': [
      'indirect “If the council fails to act” ← union (said) +',
      'indirect “the permit is void” ← union (said) +',
    ],
    'Rents doubled, the union said, and voters left.': ['indirect “Rents doubled” ← union (said)'],
  });
});

describe('results that a study or a record tells', () => {
  table({
    'Rents doubled in May, a study found.': ['indirect “Rents doubled in May” ← a study (found)'],
    'The board voted for a cut, minutes showed.': ['indirect “The board voted for a cut” ← minutes (showed)'],
    'According to a report in May, Acme showed a loss.': ['indirect “Acme showed a loss” ← a report (According to)'],
    'Rents doubled, and the hikers found the road.': [],
    'Rents doubled in May, the neighbours found.': [],
    'City owes builders millions, says minister; roads stall': [
      'indirect “City owes builders millions” ← minister (says)',
    ],
  });
});

describe('the end of a report', () => {
  table({
    'The club confirmed that work on the stand, first announced in May, will start soon.': [
      'indirect “work on the stand, first announced in May, will start soon” ← club (confirmed)',
    ],
    'Maria Lopez said the river rose above the level of 9.5m.': [
      'indirect “the river rose above the level of 9.5m” ← Maria Lopez (said)',
    ],
    'Maria Lopez said the town was in the U.S.': ['indirect “the town was in the U.S.” ← Maria Lopez (said)'],
    'The mayor said the bridge would open in May, while engineers doubted it.': [
      'indirect “the bridge would open in May” ← The mayor (said)',
    ],
    'Maria Lopez said that prices would rise, adding that wages would not.': [
      'indirect “prices would rise” ← Maria Lopez (said)',
      'indirect “wages would not” ← Maria Lopez (adding)',
    ],
    "Maria Lopez said rents had doubled in Tuesday's debate with voters.": [
      'indirect “rents had doubled” ← Maria Lopez (said)',
    ],
    'The city rejects the offer and calls for talks, the council said Sunday.': [
      'indirect “The city rejects the offer and calls for talks” ← council (said)',
    ],
  });
});

describe('quoted words inside a sentence of the reporter’s', () => {
  table({
    'The senator called the plan "a gift to polluters" and left.': [
      'partial “a gift to polluters” ← The senator (called)',
    ],
    'The council found that "no alarms were raised" before the fire.': [
      'indirect “"no alarms were raised" before the fire” ← council (found)',
      'partial “no alarms were raised” ← council (found)',
    ],
  });
});

describe('who passed it on', () => {
  table({
    'According to spokesman Tom Hill, Maria Lopez warned the council "about the cost of delay."': [
      'partial “about the cost of delay.” ← Maria Lopez (warned) → council via Tom Hill',
    ],
    'Maria Lopez affirmed that it would “stay open,” according to a diplomat.': [
      'indirect “it would “stay open,”” ← Maria Lopez (affirmed) via a diplomat',
      'partial “stay open,” ← Maria Lopez (affirmed) via a diplomat',
    ],
    'Maria Lopez was quoted as saying by Acme News that the talks had failed.': [
      'indirect “the talks had failed” ← Maria Lopez (was quoted as saying) via Acme News',
    ],
    'According to Acme News:\n“We will rebuild,” Maria Lopez said.': [
      'direct “We will rebuild,” ← Maria Lopez (said) via Acme News',
    ],
  });
});

describe('speech without marks', () => {
  table({
    'We will win this together, Mr. Hill told supporters.': [
      'direct “We will win this together” ← Hill (told) → supporters',
    ],
    'Together, let’s rebuild the harbour, Mr. Hill told Ms. Berg. It feeds the town; it always has.': [
      'direct “Together, let’s rebuild the harbour” ← Hill (told) → Berg +',
      'direct “It feeds the town; it always has” ← Hill → Berg +',
    ],
    'Maria Lopez added:\nThe harbour is older than the town.': [
      'direct “The harbour is older than the town” ← Maria Lopez (added)',
    ],
    'The US will respond, Mr. Hill said.': ['indirect “The US will respond” ← Hill (said)'],
  });
});

describe('no speech', () => {
  table({
    'The minister is said to be ill.': [],
    'Hollin Cables added 20 cents to $3.15, Arlo Mines slipped 7 cents to $1.90.': [],
    'The service responded to 871 calls for help on Monday.': [],
    'According to the charge, Maria Lopez wrote 412 checks to herself and recorded them.': [
      'indirect “Maria Lopez wrote 412 checks to herself and recorded them” ← the charge (According to)',
    ],
    'The noted economist arrived in Oslo.': [],
    'The deal called for new talks.': [],
    'She was told to leave.': [],
    'His so-called "dream team" lost again.': [],
    'She wrote "The Long Way Home" in 1998.': [],
    'Johnny "Fast" Reyes crossed the line first.': [],
    'The mayor has not said that the bridge is safe.': [],
    'Officials from the United States arrived.': [],
    'The two sides declared a "no-delay" partnership that worried their neighbours.': [],
  });
});
