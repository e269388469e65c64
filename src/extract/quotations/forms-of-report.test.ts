import { describe, expect, test } from 'vitest';
import { quotationsOf } from './test-support.ts';

const table = (rows: Record<string, string[]>) => {
  for (const [text, wanted] of Object.entries(rows)) test(text, () => expect(quotationsOf(text)).toEqual(wanted));
};

describe('a question as the report', () => {
  table({
    'Maria Lopez asked what the bridge would cost.': ['indirect “what the bridge would cost” ← Maria Lopez (asked)'],
    'Maria Lopez asked the council if the bridge was safe.': [
      'indirect “if the bridge was safe” ← Maria Lopez (asked) → council',
    ],
    'Maria Lopez questioned why the report was late.': [
      'indirect “why the report was late” ← Maria Lopez (questioned)',
    ],
    'The mayor has not said when the bridge will open.': [
      'indirect “when the bridge will open” ← The mayor (has not said)',
    ],
    'Maria Lopez declined to say whether she would stand again.': [
      'indirect “whether she would stand again” ← Maria Lopez (declined to say)',
    ],
    'The company did not disclose how many people would lose their jobs.': [
      'indirect “how many people would lose their jobs” ← company (did not disclose)',
    ],
    'The mayor wants to say when the bridge will open.': [],
    'The mayor did not say a word.': [],
    'The mayor asked for the bill when the meal was over.': [],
  });
});

describe('an object and what is said of it', () => {
  table({
    'Prosecutors charged Daniel Okoro with taking bribes.': [
      'indirect “Daniel Okoro with taking bribes” ← Prosecutors (charged)',
    ],
    'Maria Lopez accused two brokers, Ivan Novak and Tom Hill, of hiding the losses.': [
      'indirect “two brokers, Ivan Novak and Tom Hill, of hiding the losses” ← Maria Lopez (accused)',
    ],
    'Maria Lopez likened the budget to a leaking boat.': [
      'indirect “the budget to a leaking boat” ← Maria Lopez (likened)',
    ],
    'Maria Lopez dismissed the audit as a stunt.': ['indirect “the audit as a stunt” ← Maria Lopez (dismissed)'],
    'Maria Lopez called the budget a fraud.': ['indirect “the budget a fraud” ← Maria Lopez (called)'],
    'Maria Lopez called the budget a “fraud” on the young.': [
      'indirect “the budget a “fraud” on the young” ← Maria Lopez (called)',
      'partial “fraud” ← Maria Lopez (called)',
    ],
    'Maria Lopez referred to her rival as a coward.': ['indirect “her rival as a coward” ← Maria Lopez (referred to)'],
    'Maria Lopez thanked the nurses for working through the storm.': [
      'indirect “the nurses for working through the storm” ← Maria Lopez (thanked)',
    ],
    'Maria Lopez charged the battery overnight.': [],
    'Maria Lopez called the office the next day.': [],
    'Maria Lopez compared prices in three shops.': [],
    'Rebels attacked the fort with two guns.': [],
  });
});

describe('what leads to a clause', () => {
  table({
    'The bureau has warned more rain is on the way.': ['indirect “more rain is on the way” ← bureau (warned)'],
    'The bureau has warned farmers that rain is on the way.': [
      'indirect “rain is on the way” ← bureau (warned) → farmers',
    ],
    'Officials warned her as early as May 2022 that the fund was empty.': [
      'indirect “the fund was empty” ← Officials (warned) → her',
    ],
    'Maria Lopez said as many as one in four firms were leaving.': [
      'indirect “as many as one in four firms were leaving” ← Maria Lopez (said)',
    ],
    'Her office would say only that it did not comment on leaks.': [
      'indirect “it did not comment on leaks” ← Her office (say)',
    ],
    'Her office would say that the plan was good.': [],
    'Maria Lopez expressed confidence that the bridge will help.': [
      'indirect “the bridge will help” ← Maria Lopez (expressed confidence)',
    ],
    'Maria Lopez expressed confidence in the bridge.': [],
    'According to figures from the Federal Statistics Office, rents have doubled.': [
      'indirect “rents have doubled” ← Federal Statistics Office (According to)',
    ],
  });
});

describe('whose relative clause it is', () => {
  table({
    'The trust, which polled its members and found that most wanted a change, met on Monday.': [
      'indirect “most wanted a change” ← The trust (found)',
    ],
    '“Enough,” said Tom Hill, chair of the Harbour Trust, which polled its members and found that most wanted a change.':
      ['direct “Enough,” ← Tom Hill (said)', 'indirect “most wanted a change” ← Harbour Trust (found)'],
    'The study, which followed children in Ghana, Togo and Mali, found that the drug worked.': [
      'indirect “the drug worked” ← The study (found)',
    ],
  });
});

describe('a request', () => {
  table({
    'Maria Lopez told residents to leave their homes.': [
      'indirect “to leave their homes” ← Maria Lopez (told) → residents',
    ],
    'Maria Lopez warned residents not to drink the water.': [
      'indirect “not to drink the water” ← Maria Lopez (warned) → residents',
    ],
    'Maria Lopez asked to be heard in private.': ['indirect “to be heard in private” ← Maria Lopez (asked)'],
    'Maria Lopez appealed to drivers to stay at home.': [
      'indirect “to stay at home” ← Maria Lopez (appealed to) → drivers',
    ],
    'Maria Lopez has invited Tom Hill, the head of the board, to present his plan.': [
      'indirect “to present his plan” ← Maria Lopez (invited) → Tom Hill',
    ],
    'Maria Lopez asked not to be named.': [],
    'Maria Lopez invited friends to dinner.': [],
    'Maria Lopez told a joke to cheer them up.': [],
    'Maria Lopez told the truth to save her friend.': [],
  });
});

describe('phrases of saying', () => {
  table({
    'Maria Lopez made it clear that the bridge would close.': [
      'indirect “the bridge would close” ← Maria Lopez (made it clear)',
    ],
    'Maria Lopez took issue with the findings of the audit.': [],
    'Maria Lopez ruled out a tax rise.': ['indirect “a tax rise” ← Maria Lopez (ruled out)'],
    'Maria Lopez complained about the noise from the port.': [
      'indirect “the noise from the port” ← Maria Lopez (complained)',
    ],
    'Maria Lopez suggested closing the port.': ['indirect “closing the port” ← Maria Lopez (suggested)'],
    'Maria Lopez signalled that the port would reopen.': ['indirect “the port would reopen” ← Maria Lopez (signalled)'],
    'The port is a ruin, as Maria Lopez noted.': ['indirect “The port is a ruin” ← Maria Lopez (noted)'],
    'Talks about the budget dragged on.': [],
    'Maria Lopez posted a letter.': [],
    'Maria Lopez made the case from oak.': [],
    'Maria Lopez took a walk.': [],
  });
});

describe('the passive', () => {
  table({
    'Daniel Okoro was accused by Maria Lopez of taking bribes.': [
      'indirect “taking bribes” ← Maria Lopez (was accused)',
    ],
    'Maria Lopez said rents had doubled. Daniel Okoro was later accused of taking bribes.': [
      'indirect “rents had doubled” ← Maria Lopez (said)',
      'indirect “taking bribes” ← nobody (was later accused)',
    ],
    'Maria Lopez was criticised by the union for closing the school.': [
      'indirect “closing the school” ← union (was criticised)',
    ],
    'Residents were told the bridge would close.': ['indirect “the bridge would close” ← nobody (were told)'],
    'It was announced by the council that the bridge would close.': [
      'indirect “the bridge would close” ← council (was announced)',
    ],
    'Asked whether she would stand again, Maria Lopez shrugged.': [
      'indirect “whether she would stand again” ← nobody (Asked)',
    ],
    'She was told by friends to leave.': ['indirect “to leave” ← friends (was told)'],
    'Residents should be told that the bridge is closed.': [],
    'Daniel Okoro could be charged with theft of public money.': [],
    'The battery was charged with care.': [],
    'The bridge is described as the oldest in Europe.': [],
    'Maria Lopez was told lies by the thieves.': [],
  });
});

describe('a noun of saying with its owner', () => {
  table({
    'Maria Lopez repeated her call for a new bridge.': ['indirect “a new bridge” ← Maria Lopez (call for)'],
    'Maria Lopez withdrew her threat to close the port.': ['indirect “to close the port” ← Maria Lopez (threat)'],
    "Maria Lopez's remark about lazy dockers angered voters.": ['indirect “lazy dockers” ← Maria Lopez (remark about)'],
    'Maria Lopez issued a warning that the port would close.': [
      'indirect “the port would close” ← Maria Lopez (warning)',
    ],
    'Maria Lopez stood by her claim that prices had fallen and wages had risen.': [
      'indirect “prices had fallen and wages had risen” ← Maria Lopez (claim)',
    ],
    'In a letter announcing the closure, Maria Lopez called the storm a disaster.': [
      'indirect “the closure” ← Maria Lopez (announcing)',
      'indirect “the storm a disaster” ← Maria Lopez (called)',
    ],
    'Her comment that wrongly named him was deleted.': [],
    'Maria Lopez welcomed plans to help the poor.': [],
    'Her call to her mother was short.': [],
    'The company did not return her request for comment.': [],
    'The call for papers is open.': [],
    'The statement about the port was long.': [],
    'The new tax encourages firms to leave.': [],
  });
});

describe('the purpose of an occasion, and short forms', () => {
  table({
    'Maria Lopez used her speech to warn of higher rents.': ['indirect “higher rents” ← Maria Lopez (warn)'],
    'Maria Lopez took to Facebook to say the port was closed.': ['indirect “the port was closed” ← Maria Lopez (say)'],
    'Maria Lopez held a news conference to announce the sale of the port.': [
      'indirect “the sale of the port” ← Maria Lopez (announce)',
    ],
    'As Maria Lopez put it, the port is a ruin.': ['indirect “the port is a ruin” ← Maria Lopez (put it)'],
    'Most women said the same of the bridge.': ['indirect “the same of the bridge” ← Most women (said)'],
    'Maria Lopez wanted to use her speech to warn of higher rents.': [],
    'Maria Lopez will use her speech to call for a new port.': [],
    'Maria Lopez put it on the table.': [],
    'Maria Lopez took the letter to show her mother.': [],
  });
});

describe('what stands before a verb of saying', () => {
  table({
    'Maria Lopez appeared to suggest that the port was unsafe.': [
      'indirect “the port was unsafe” ← Maria Lopez (suggest)',
    ],
    'Maria Lopez went so far as to say the port was a ruin.': ['indirect “the port was a ruin” ← Maria Lopez (say)'],
    'The council was quick to blame the union for the delay.': ['indirect “the union for the delay” ← council (blame)'],
    'Maria Lopez, who says the port is safe, will stand again.': ['indirect “the port is safe” ← Maria Lopez (says)'],
    'A study published in May suggests that cats dream.': ['indirect “cats dream” ← A study (suggests)'],
    'Maria Lopez hopes to suggest that the port is unsafe.': [],
    'Maria Lopez may suggest that the port is unsafe.': [],
  });
});

describe('what results show', () => {
  table({
    'The inquiry found the port was unsafe.': ['indirect “the port was unsafe” ← inquiry (found)'],
    'A poll showed most voters want a new port.': ['indirect “most voters want a new port” ← A poll (showed)'],
    'The indictment charges Daniel Okoro with two counts of fraud.': [
      'indirect “Daniel Okoro with two counts of fraud” ← The indictment (charges)',
    ],
    'Maria Lopez has shown she knows how.': [],
    'A panel in 2001 found the port was unsafe.': ['indirect “the port was unsafe” ← A panel (found)'],
    'When the port was closed, Maria Lopez said no.': [],
    'Police found a gun when they searched the house.': [],
    'The film shows a man who lost his job.': [],
    'The deal shows the bank is serious about steel.': [],
  });
});
