import { describe, expect, test } from 'vitest';
import { annotate } from '../text/annotate.ts';
import { findParagraphs, splitLines } from '../text/paragraphs.ts';
import { readCast } from './cast.ts';

const castOf = (text: string) => readCast(annotate(text, findParagraphs(text, splitLines(text)), null));

describe('people', () => {
  test.each<[string, string[]]>([
    // one person, under a fuller and a shorter name
    ['Full back Joel Arlund Esk ran. Arlund Esk fell.', ['Joel Arlund Esk']],
    ['Arlund Esk fell. Later Joel Arlund Esk rose.', ['Joel Arlund Esk']],
    ['Her Honour Judge Rita Voss KC sat. Judge Voss rose.', ['Rita Voss']],
    ['Tom R. Hale left. Tom Hale came back.', ['Tom R. Hale']],
    ['Marta Kessler left. Marta Kesler came back.', ['Marta Kessler']],
    ['Coachman Ned “Diesel” Oakley waved. Oakley left.', ['Ned “Diesel” Oakley']],
    // two of them
    ['Marta Kessler left. Marta Kogler came back.', ['Marta Kessler', 'Marta Kogler']],
    ['Ann Berg left. Tom Berg came back.', ['Ann Berg', 'Tom Berg']],
    // a line whose words all have capitals
    ['Oskar Brandt Reportedly Caught Near Bridge\n\nOskar Brandt ran. Brandt fell.', ['Oskar Brandt']],
    ['Oskar Brandt ran.\n\nSee The Latest Photos Below\nFULL TEXT', ['Oskar Brandt']],
    ['Democrat Ann Berg ran. Oakdale Democrats fell.', ['Ann Berg']],
    // who wrote or took it is not in the story
    ['By Martin Quill\n\nOskar Brandt looked out.', ['Oskar Brandt']],
    ['Photograph: Jane Roe/Ardane Pictures\n\nOskar Brandt looked out.', ['Oskar Brandt']],
    ['Oskar Brandt looked out.\n\nReporting by Nina Holt; editing by Sam Orr', ['Oskar Brandt']],
    ['By noon Oskar Brandt had left.', ['Oskar Brandt']],
    // a family name that firms have, too
    ['Heather Mills left.', ['Heather Mills']],
  ])('%s', (text, names) => {
    expect(castOf(text).people.map(({ name }) => name)).toEqual(names);
  });
});

describe('bodies', () => {
  test.each<[string, string[]]>([
    ['The Department of Rural Health Services wrote.', ['Department of Rural Health Services']],
    ['Vale Customs and Border Protection wrote.', ['Vale Customs and Border Protection']],
    ['The Ministry of Forests, Fisheries and Wildlife wrote.', ['Ministry of Forests, Fisheries and Wildlife']],
    ['The National Roads and Bridges Agency wrote.', ['National Roads and Bridges Agency']],
    ['Doctors for Valley Care wrote.', ['Doctors for Valley Care']],
    ['Oak Foods wrote.', ['Oak Foods']],
    ['Thistle Vale shares fell. Thistle Vale wrote.', ['Thistle Vale']],
    // no body: two of them, or a person beside one
    ['The Ministry of Trade and Ann Berg wrote.', ['Ministry of Trade']],
    ['The Bank of Utopia and Acme Group wrote.', ['Bank of Utopia', 'Acme Group']],
  ])('%s', (text, names) => {
    expect(castOf(text).organisations.map(({ name }) => name)).toEqual(names);
  });
});

test.each<[string, string, string]>([
  ['The Centre for Harbour Studies (CHS) wrote.', 'chs', 'Centre for Harbour Studies'],
  ['The Ministry of Trade and Ports (MOTP) wrote.', 'motp', 'Ministry of Trade and Ports'],
  ['Doctors for Valley Care (DVC) wrote.', 'dvc', 'Doctors for Valley Care'],
  ['The Department of State Roads (DoSR) wrote.', 'dosr', 'Department of State Roads'],
])('abbreviations: %s', (text, short, long) => {
  expect(castOf(text).abbreviations.get(short)).toBe(long);
});

test('what stands in brackets behind other words is short for nothing', () => {
  expect(castOf('The mayor of Oakdale (CHS) wrote. Sales (Q2) fell.').abbreviations.size).toBe(0);
});

describe('what is said beside a name', () => {
  test.each<[string, string[], string[], string | null]>([
    ['Skipper Oskar Brandt looked out.', ['skipper'], [], null],
    ['The potter Halvor Brun, 61, looked out.', ['potter'], [], '61'],
    ['Tom Hale, an analyst at Corvin Research, looked out.', ['analyst'], ['corvin', 'research'], null],
    ['Ana Polk, the founder of Tidewatch, looked out.', ['founder'], ['tidewatch'], null],
    ['The club’s new head coach, Jo Marsh, looked out.', ['coach'], ['head', 'new', 'club'], null],
    ['Ida Holm is the president of Norway.', ['president'], ['norway'], null],
    // what stands behind the comma is somebody else, or does something
    ['Tom Hale, Ann Berg and others looked out.', [], [], null],
    ['Tom Hale, speaking slowly, looked out.', [], [], null],
  ])('%s', (text, titles, beside, age) => {
    const [person] = castOf(text).people;
    expect([...(person?.titles ?? [])]).toEqual(titles);
    expect([...(person?.beside ?? [])]).toEqual(expect.arrayContaining(beside));
    expect(person?.age ?? null).toBe(age);
  });
});
