import { expect, test } from 'vitest';
import { foreignLanguage } from './language.ts';

const languageOf = (text: string) => foreignLanguage(text, [{ start: 0, end: text.length }]);

test.each([
  ['Spanish', 'El gobierno anunció el lunes que el déficit bajó a 12.400 millones de euros.'],
  ['Spanish', '«No habrá recortes», dijo la ministra Lucía Vega en una rueda de prensa.'],
  ['German', 'Die Regierung teilte am Montag mit, das Defizit sei auf 12,4 Milliarden Euro gesunken.'],
  ['German', '„Es wird keine Kürzungen geben“, sagte Ministerin Lena Vogt.'],
  ['French', 'Le gouvernement a annoncé lundi que le déficit était tombé à 12,4 milliards d’euros.'],
  ['Italian', 'Il governo ha annunciato lunedì che il deficit è sceso a 12,4 miliardi di euro.'],
  ['Portuguese', 'O governo anunciou na segunda-feira que o défice caiu para 12,4 mil milhões de euros.'],
  ['Dutch', 'De regering maakte maandag bekend dat het tekort is gedaald tot 12,4 miljard euro.'],
  ['Russian', 'Правительство сообщило в понедельник, что дефицит снизился до 12,4 млрд евро.'],
  ['Chinese', '政府周一宣布，赤字降至124亿欧元。'],
  ['Polish', 'Rząd ogłosił w poniedziałek, że deficyt spadł do 12,4 mld euro.'],
  ['Swedish', 'Regeringen meddelade på måndagen att underskottet minskat till 12,4 miljarder euro.'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  'Rents doubled, union says',
  'Mayor Holm: “Non, merci”',
  'Tesla, BYD, VW: EV sales 2024',
  'Ana Polk, Ed Holm win',
  'Vale 3-2 Harrow, Merrow 1-0 Lanmoor, Torvale 2-2 Sorrel',
  '“No pasarán, no pasarán, no nos moverán, aquí estamos,” the crowd sang, as the mayor of the old town looked on.',
  'The minister said in Berlin: “Es wird keine Kürzungen geben, das verspreche ich.”',
  '12.4 17.3 2021 3%',
  '',
])('English, or any: %s', (text) => {
  expect(languageOf(text)).toBeNull();
});
