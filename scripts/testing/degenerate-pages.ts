// Pages that nobody wrote for readers: one thing heaped up, as far as a page may have it and further.

const article = `<h1>Council votes for bridge</h1>${'<p>The council voted for the bridge on Monday, 3 May 2021, Mayor Ada Brun said, and it will cost 40 million crowns.</p>'.repeat(5)}`;

/** A page with an article and something behind it, and in its head. */
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Council votes for bridge</title>${head}</head><body><article>${article}${body}</article></body></html>`;

/** What is heaped up: a page of so many. */
type Heap = (times: number) => string;

const inBody =
  (unit: string): Heap =>
  (times) =>
    page(unit.repeat(times));
const within =
  (open: string, unit: string, close: string): Heap =>
  (times) =>
    page(open + unit.repeat(times) + close);
const inHead =
  (unit: (index: number) => string): Heap =>
  (times) =>
    page('', Array.from({ length: times }, (_, index) => unit(index)).join(''));
const each =
  (unit: (index: number) => string): Heap =>
  (times) =>
    page(Array.from({ length: times }, (_, index) => unit(index)).join(''));
const nested =
  (open: string, close: string): Heap =>
  (times) =>
    page(`${open.repeat(times)}x${close.repeat(times)}`);

const words = 'The ferry was late again, and the captain said nothing about it to those who waited at the quay.';

export const heaps: Readonly<Record<string, Heap>> = {
  'elements never closed': inBody('<dd>'),
  'breaks of lines': inBody('<br>'),
  'breaks of lines and words': inBody('word<br>'),
  'items without a list': inBody('<li>'),
  'paragraphs never closed': inBody('<p>'),
  'ends of paragraphs': inBody('</p>'),
  'ends of what was not begun': inBody('</div>'),
  'empty paragraphs': inBody('<p></p>'),
  'paragraphs of one word': inBody('<p>word</p>'),
  'paragraphs that are the same': inBody(`<p>${words}</p>`),
  'paragraphs that differ': each((index) => `<p>${index} ${words}</p>`),
  'quotations that differ': each((index) => `<blockquote>${index} ${words}</blockquote>`),
  'pull quotes of what is said': each((index) => `<p>${index} ${words}</p><blockquote>${index} ${words}</blockquote>`),
  headings: each((index) => `<h2>${index} ${words}</h2>`),
  'headings of the first rank': inBody('<h1>Council votes for bridge</h1>'),
  'rules across': inBody('<hr>'),
  'elements of no name': inBody('<x-y>a</x-y>'),
  emphasis: inBody('<b>a</b> '),
  'emphasis crossed': inBody('<b><i>a</b>b</i>'),
  links: inBody('<a href="/a">a word</a> '),
  'links to notes': each((index) => `<sup><a href="#fn${index}">${index}</a></sup> `),
  notes: each((index) => `<li id="fn${index}">${words} <a href="#r${index}">↩</a></li>`),
  'links never closed': inBody('<a href="/a">'),
  'items of one list': within('<ul>', '<li>a word</li>', '</ul>'),
  'lists of one item': inBody('<ul><li>a word</li></ul>'),
  'cells of one row': within('<table><tr>', '<td>a</td>', '</tr></table>'),
  'rows of one table': within('<table>', '<tr><td>a</td><td>b</td></tr>', '</table>'),
  tables: inBody('<table><tr><td>a</td></tr></table>'),
  options: within('<select>', '<option>a</option>', '</select>'),
  buttons: inBody('<button>a</button>'),
  inputs: inBody('<input value="a">'),
  paths: within('<svg>', '<path d="M0 0">', '</svg>'),
  drawings: inBody('<svg><path d="M0 0"/></svg>'),
  formulas: inBody('<math><mi>x</mi></math>'),
  code: inBody('<pre><code>a = 1</code></pre>'),
  pictures: inBody('<img src="a.png" alt="a">'),
  'pictures with captions': inBody('<figure><img src="a.png"><figcaption>A quay.</figcaption></figure>'),
  'pictures of many sizes': each((index) => `<img srcset="${`a${index}.png 1x, `.repeat(40)}">`),
  'frames of others': inBody('<iframe src="https://video.example/embed/a"></iframe>'),
  programs: inBody('<script>a = "<p>"</script>'),
  styles: inBody('<style>p { color: red }</style>'),
  'one program': within('<script>', 'a = "<p>";\n', '</script>'),
  'one style': within('<style>', '.a .b > p:not(.c) { color: red }\n', '</style>'),
  'styles of one element': within('<p style="', 'color: red; ', '">a</p>'),
  templates: inBody('<template><p>a</p></template>'),
  comments: inBody('<!-- a -->'),
  'comments never closed': inBody('<!--'),
  'sections of another language': inBody('<![CDATA[ a'),
  instructions: inBody('<?a ?>'),
  'less-than signs': inBody('<'),
  'ends without a name': inBody('</'),
  ampersands: inBody('&'),
  'entities without their end': inBody('&amp'),
  'numbers of characters': inBody('&#x41;'),
  'quotation marks': inBody('"'),
  'tags that do not end': inBody('<p a="'),
  blanks: inBody(' '),
  'lines without words': inBody('\n'),
  'one long word': inBody('a'),
  'one long paragraph': within('<p>', `${words} `, '</p>'),
  'characters of no width': inBody('\u200b'),
  'marks upon marks': inBody('a\u0300\u0301'),
  'right to left': inBody('\u202e'),
  'one long title': (times) => page('', `<title>${'Council '.repeat(times)}</title>`),
  titles: inHead((index) => `<meta property="og:title" content="Council votes ${index}">`),
  'authors in the head': inHead((index) => `<meta name="author" content="Ada Brun ${index}">`),
  'days in the head': inHead((index) => `<meta name="date" content="2021-05-${10 + (index % 20)}">`),
  'addresses in the head': inHead((index) => `<link rel="canonical" href="https://post.example/${index}">`),
  'data for programs': inHead(
    (index) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${index}"}</script>`,
  ),
  'data within data': (times) =>
    page('', `<script type="application/ld+json">${'{"a":'.repeat(times)}1${'}'.repeat(times)}</script>`),
  'lists of data': (times) =>
    page('', `<script type="application/ld+json">[${'{"@type":"Person","name":"Ada Brun"},'.repeat(times)}1]</script>`),
  'data that has the whole text': (times) =>
    page(
      '',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `<p>${words}</p>\n`.repeat(times) })}</script>`,
    ),
  'data that does not end': (times) =>
    page('', `<script type="application/ld+json">${'{"a":["'.repeat(times)}</script>`),
  'classes of one element': within('<p class="', 'cookie ', '">a</p>'),
  'classes that differ': each(
    (index) => `<p class="cookie-${index} ad advert comment share sidebar-${index}">a word</p>`,
  ),
  'attributes of one element': within('<p ', 'a ', '>a</p>'),
  'attributes that differ': (times) =>
    page(`<p ${Array.from({ length: times }, (_, index) => `a${index}=1`).join(' ')}>a</p>`),
  'blocks within blocks': nested('<div>', '</div>'),
  'quotations within quotations': nested('<blockquote>', '</blockquote>'),
  'lists within lists': nested('<ul><li>', '</li></ul>'),
  'tables within tables': nested('<table><tr><td>', '</td></tr></table>'),
  'emphasis within emphasis': nested('<b>', '</b>'),
  'drawings within drawings': nested('<svg><g>', '</g></svg>'),
  'blocks within each other, many times': each(() => `${'<div>'.repeat(20)}<p>a word</p>${'</div>'.repeat(20)}`),
  'much beside what is deep': (times) =>
    page(`${'<div>'.repeat(140)}${'<p>word</p>'.repeat(times)}${'</div>'.repeat(140)}`),
};
