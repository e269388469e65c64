import { randomNumbers } from '../bench/random.ts';

// Short pieces of text which, repeated to any length, a finder might begin to read again and again: the words that each
// rule looks for, one after the other, with nothing between them that ends its search.

/** The snippets of a list, which “|” parts. */
function listed(snippets: string): string[] {
  return snippets.split('|');
}

const counts = listed('1|5|10|1,200|3.5|two|a dozen|several|half a|hundreds of');
const units = listed('second|minute|hour|day|week|month|quarter|year|decade|century');
const things = listed('people|tonnes|barrels|km|seats|crowns|votes|homes');
const money = listed('$5|€5|£5|¥5|₿1|US$5|A$5|USD 5|5 USD|5 €|5 euros|5 cents|5p|Rs. 5|N1.2|5 yuan');
const scales = listed('| million| billion|m|bn|k| crore| thousand million');
const rates = listed('5%|+5%|−5%|5 per cent|5 percent|5 percentage points|25 basis points|5-fold|a third|doubled|half');
const changes = listed(
  'rose|fell|up|down|rose by|grew from|has increased to|was cut to|will double to|might have fallen below',
);
const months = listed('January|Feb.|May|Sept|December');
const weekdays = listed('Monday|on Tuesday|last Friday|this Sunday|Wed.');
const days = listed(
  '3 May 2021|May 3, 2021|3rd of May|May 3–5|2021-05-03|03/05/2021|3.5.2021|1999|1990s|the 1990s|2021/22|' +
    'Q1 2021|the second half of 2021|mid-May|early 2021|summer 2021|Christmas Eve|10 a.m.|10:30|20:15 GMT',
);
const near = listed(
  'today|yesterday|now|last year|next month|a year ago|the previous week|earlier|two days later|the same day|' +
    'since then|by then|until|in recent years|the coming decade',
);
const sayings = listed(
  'said|he said|she said that|they told reporters|Ann Lee said|said Ann Lee|Ann Lee, the mayor, said|' +
    'according to Ann Lee|according to|in the words of|Lee told the Courier|it was said|the ministry announced|' +
    'has warned that|asked whether|denied that|Reuters reported|sources say|a spokesman said|declined to comment|' +
    'he would not say|did not say|reportedly|allegedly|quoted as saying|wrote|tweeted|added|added that|agreed|' +
    'believes that|wants to',
);
const people = listed(
  'Ann|Lee|Ann Lee|Mr Lee|Dr. Ann B. Lee|President Lee|the president|he|she|they|who|his|her mother|' +
    "van der Berg|O'Neil|Lee’s|Lee and Hale|Lee, Hale and|M&H|Hale Ltd|the Ministry of Trade of|" +
    'Foreign Minister|Bank of Orvik|Orvik|a senior official|the official|the company|Lee Jr.|AL|Prof',
);
const marks = listed(
  '“|”|"|\'|‘|’|«|»|„|‚|``|\'\'|"" |“” |“a” |"a" |‘a’ |«a» |“a |a” |"a |a" |“a,” |“a.” |“A.” “B.” |“a ‘b’ c” |' +
    '“a [b] c” |“a … c” |“a”, “b” |“a”; |don\'t |\'tis |5′ |5″ |5′ 6″ |a "b" c "|“a\n|"a\n|“A\n\n|(“a”) |— “a” |' +
    '“a” — ',
);
const joints = listed(
  ', |; |: |. |.|? |! |… |...|-|–|—| - | – |/|\\|&|* |_|#|@|~|^|=|+|<|>|(|)|[|]|{|}|()|( |([{|)]}|(a) |[a] |(a|' +
    'a)|(a (b |a, |a; |a: |a. |A. |a.b|a-|a–b |a/b |and |or |but |and, |that |which |who |, who |, which |if |' +
    'because |while |the |a |of |of the |to |by |in |as |as well as |not only |more than |less than |at least |' +
    'up to |from |from one to |between one and |about |nearly |per |per cent |percent of |worth |worth of |' +
    'total of ',
);
const odd = listed(
  '9|9,|9.|9 |0.|1e9 |0x10 |1,1,|1.1.|1/2 |½ |²|№5 |#5 |-5 |+5 |5+ |5- |5:|(5) |[5] |5,000,000 |5 000 000 |' +
    '5 million million |million |billion |hundred |hundred and |twenty-|one two three |first |1st |XIV |5x|' +
    '5 x 5 |5% – 6% |$5–$6 |$5–6 billion |$5-$6 |from $5 to $6 |5 yuan ($1) |$5 ($6) |5 to 1 |5-to-1 |' +
    '5 out of 10 |one in five |two thirds of |5°C |5 km/h |$5 a barrel |5 barrels a day |$|% |€|£ ',
);
const scripts = listed(
  '貿易|中國說|торговля |«да» |سلام |שלום |नमस्ते |한국 |ไทย|é|e\u0301|ß|İ|ﬁ|Ⅻ|😀|👩\u200d👩\u200d👧 |🇳🇴|\u200b|' +
    '\u200d|\u00ad|\ufeff|\u202e|\u2066|\u0000|\u0007|\u001b[0m|\ud800|\udfff |�|\u0300|a\u0300\u0301\u0302|' +
    'Z\u0337a\u0337l\u0337|\u3000|\u00a0|\u2028|\t|\r|\r\n|\n|\n\n| |  \n|۵ |５％ ',
);
const web = listed(
  'http://|https://a.example/ |www.a.example |a@b.example |@ann |#tag |<a |<p>|</p>|<script>|&amp;|&#39;|' +
    '![a](b)|[a](|_*a|- |> |1. |# |```|---\n|{{|$a|%s |../|a=b&|C:\\|Read more\n|Advertisement\n|Share\n|' +
    'Photo: Ann Lee\n|By Ann Lee\n|a|A|ab|Ab|ABC |word |Word |U.S. |e.g. |No. |St. |Mr. |Inc. |i.e., ',
);
const sentences = listed(
  'The council voted. |No.\n|Why? |Ann Lee said on Monday it was 5%.\n|and the council then said it |' +
    'Trade rose 5% to $5 billion in 2021, he said. |who was there on Monday |, who took over in 2021, said |' +
    'the trade, which rose 5%, |trade between the two |the total of |the goal of $5 |trade of $5 |' +
    'exports of goods |compared with 2021 |year on year |in the first 5 months |the highest since 1999 |' +
    'in an interview on Monday |at a meeting with Ann Lee |by the end of 2021 |before |after the |during |' +
    'said, "no |"a said |$1 to $2 |1999 to |last |from 1 to 2 |Abc ',
);

/** All of them, each once. Some have unpaired halves of characters. */
export const snippets: readonly string[] = [
  ...new Set([
    ...counts.flatMap((count) => [...units.slice(2, 9), ...things].map((unit) => `${count} ${unit} `)),
    ...units.flatMap((unit) =>
      ['in 5 %s', 'for 10 %s', 'within 5 %s', 'over the past 3 %s', 'last 5 %s', '5 %s ago'].map(
        (frame) => `${frame.replace('%s', `${unit}s`)} `,
      ),
    ),
    ...money.flatMap((amount) => scales.slice(0, 5).map((scale) => `${amount}${scale} `)),
    ...scales.flatMap((scale) => ['of ', 'per ', 'to ', 'worth of ', '($6) '].map((end) => `$5${scale} ${end}`)),
    ...rates.flatMap((rate) => ['', 'of ', 'more ', 'to $5 '].map((end) => `${rate} ${end}`)),
    ...changes.flatMap((change) => ['', '5% ', '$5 from ', '5%, '].map((end) => `${change} ${end}`)),
    ...[...months, ...weekdays, ...days, ...near].flatMap((time) => [`${time} `, `${time}, `]),
    ...months.map((month) => `3 ${month} to `),
    ...sayings.flatMap((saying) => [`${saying} `, `“no,” ${saying} `]),
    ...people.flatMap((person) => [`${person} `, `${person}, `]),
    '|',
    ...[marks, joints, odd, scripts, web, sentences].flat(),
  ]),
];

/** A few of each family. */
export const typicalSnippets: readonly string[] = snippets.filter((_, index) => index % 13 === 0);

/** A snippet over and over, whole each time, up to about this many characters. */
export function repeated(snippet: string, characters: number): string {
  return snippet.repeat(Math.ceil(characters / snippet.length));
}

/** Half of one, half of the other: what the first leaves behind is looked through for each of the second. */
export function halves(first: string, second: string, characters: number): string {
  return repeated(first, characters >> 1) + repeated(second, characters >> 1);
}

/** `count` snippets put together from two to four others, the same for the same seed. */
export function compoundSnippets(count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const pick = () => snippets[Math.floor(random() * snippets.length)] as string;
  return Array.from({ length: count }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join(''));
}
