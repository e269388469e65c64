import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// A corpus of everything that its author should not be able to do. What runs sets `window.ran`; nothing may.

const script = (place: string) => `<script>window.ran='${place}'</script>`;
const image = (place: string) => `<img src=x onerror="window.ran='${place}'">`;

/** An override that is not ended, one that ends what is around it, and a mark, each of the direction of text. */
const backwards = '\u202e';
const breakout = '\u2069\u2069\u202c\u202e';
const mark = '\u200f';

export const hostile = {
  headline: `Quay </title>${script('title')} & “closes” {{7*7}} ${backwards}gnp`,
  publisher: `Herald ${image('publisher')} ${breakout}dlareH`,
  reason: `Printed </dd>${script('reason')} ${backwards}there`,
  outlets: [`Wire ${script('outlet')}`, `*alias &anchor !!js/undefined ${backwards}eriW`],
  notes: [
    `A note ${image('note')} [click](javascript:window.ran='note-link') ${backwards}eton`,
    `--- # no comment: "quoted" 'too' \${7*7} <%= 7 %> &lt;b&gt; ${breakout}`,
  ],
  title: `A title --- "of ours" </title>${script('own-title')} ${mark}${backwards}eltit`,
  speaker: `Eve ${script('speaker')} ${backwards}O’Hara`,
  role: `Minister ${image('role')} ${backwards}fo`,
  longWord: `un${'break'.repeat(1200)}able`,
} as const;

const quoted = `We ${image('quotation')} will ${backwards}close the quay before the winter comes`;

/** The text of the first article, paragraph by paragraph, its headline first. */
const paragraphs = [
  hostile.headline,
  `“${quoted},” said Eve O’Hara on Tuesday, 29 April 2031.`,
  `Eve O’Hara told reporters that trade in grain ${script('report')} had reached $5 billion in 2030 ${backwards}and would reach $6 billion in 2032.`,
  '---',
  `title: "front matter" ${script('front-matter')}`,
  '...',
  '# No heading, and no [link](javascript:alert(1)) or [other](data:text/html,x "title")',
  '> no quotation **of** _any_ `kind` ~~at~~ all, ![picture](https://evil.example/x.png) <https://evil.example/>',
  '- no list',
  '1. no list either',
  '| no | table |',
  '```js',
  '    no code, <!-- no comment --> <![CDATA[ no data ]]> <?php no(); ?>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#60; &nbsp; &notanentity; \\< \\&',
  `{{ constructor.constructor("window.ran=1")() }} \${7*7} #{7*7} <%= 7*7 %> {% raw %} [[7*7]] {7*7}`,
  `<iframe srcdoc="${script('frame')}"></iframe><svg onload="window.ran='svg'"><style>*{display:none}</style><base href="https://evil.example/">`,
  '<mark id="p1">twice</mark> <a href="javascript:window.ran=1">a</a> <form action="https://evil.example/"><input autofocus onfocus="window.ran=1">',
  `Controls \u0007 and \u001b[31m and \u0085 and \u00ad and \ufeff and \ufffe and \u{1f469}\u200d\u{1f680}.`,
  `“${breakout}Words that go on in another direction are not the reader’s fault at all,” Eve O’Hara said on 30 April 2031.`,
  `The minister said: “${'very '.repeat(60)}long”. ${hostile.longWord}, said Eve O’Hara on 28 April 2031.`,
  `“${hostile.longWord} is a word of the trade,” Eve O’Hara said on 27 April 2031.`,
];

/** The files of the corpus, by path. Metadata as JSON, which is YAML, too. */
const files: Readonly<Record<string, string>> = {
  'site.yaml': JSON.stringify({
    name: 'Scratch & <Record>',
    tagline: 'Nothing </title> of it runs',
    description: `A corpus ${script('description')} that should be inert.`,
    url: 'https://scratch.example',
    subject: `hostile <b>texts</b>`,
    measures: [
      {
        id: 'grain',
        name: `Grain ${script('measure')}`,
        unit: 'USD',
        scale: 1e9,
        scale_name: 'billion US dollars',
        of: [['trade']],
      },
    ],
    series: [
      {
        id: 'harbour',
        name: `Harbour ${image('series')}`,
        by: `Office ${script('by')}`,
        scale: 1e9,
        role: 'main',
        method: `Counted ${script('method')}`,
      },
    ],
    chart: { title: `Trade ${script('chart')}`, measure: 'grain' },
  }),
  'reference/harbour.csv': [
    'measure,period,value,status,released,source,url,note',
    `grain,2029,4.1,as printed,2030-01-05,"${script('source')}",https://office.example/2029,`,
    `grain,2030,4.9,as printed,2031-01-05,Office,https://office.example/2030,"${script('csv-note')}"`,
    '',
  ].join('\n'),
  'speakers/eve-ohara.md': [
    '---',
    JSON.stringify({
      name: hostile.speaker,
      kind: 'person',
      country: null,
      roles: [{ title: hostile.role, since: '2030' }],
      aliases: ['Eve O’Hara', "Eve O'Hara"],
      wikidata: null,
    }),
    '---',
    '',
    `${script('speaker-note')} [click](javascript:window.ran='registry') ![x](https://evil.example/x.png) ${image('registry')}`,
    '',
  ].join('\n'),
  'sources/2031-05-02-quay.txt': `${paragraphs.join('\n\n')}\n`,
  'sources/2031-05-02-quay.yaml': JSON.stringify({
    published: { value: '2031-05-02', basis: 'stated', reason: hostile.reason },
    publisher: hostile.publisher,
    // Quotes and angle brackets stand in no address; what else a script could be smuggled in by may.
    url: `https://herald.example/?a=%22%3E%3Cscript%3Ewindow.ran='url'%3C/script%3E&b='onclick=window.ran(1)'`,
    draws_on: hostile.outlets,
    notes: [{ text: hostile.notes[0], at: quoted }, { text: hostile.notes[1] }],
  }),
  // A text without a headline: one that begins with a sentence.
  'sources/2031-05-03-no-headline.txt': `The quay ${script('sentence')} is open again, said Eve O’Hara on Friday.\n`,
  'sources/2031-05-03-no-headline.yaml': JSON.stringify({
    published: { value: '2031-05-03', basis: 'inferred', reason: hostile.reason },
    publisher: hostile.publisher,
    url: 'https://herald.example/2',
    title: hostile.title,
    draws_on: [],
    notes: [],
  }),
};

/** Writes the corpus into a folder, which is emptied before. */
export async function writeHostileCorpus(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
