// Web pages as publishing systems write them, of invented publishers. Each has what such pages have around an article.

/** What a page is to come in as. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly headline: string;
  readonly byline: string | null;
  readonly day: string;
  readonly publisher: string;
  /** Lines of the body, in order. */
  readonly body: readonly string[];
  /** Words that must not be in the text. */
  readonly furniture: readonly string[];
}

/** A page that is no article, and words of why it is refused. */
export interface RefusedPage {
  readonly name: string;
  readonly html: string;
  readonly reason: string;
}

const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const body = (town: string): string[] => [
  `The council of ${town} voted on Monday to rebuild the harbour wall, which the storms of last winter had broken in three places.`,
  `“We have waited long enough,” said Ada Brun, the mayor, who had promised the work before she was elected. “It will be done by spring.”`,
  `The wall will cost 40 million crowns. The county pays 12 million of it, and the town of ${town} the rest, over ten years.`,
  `Ole Dahl, who leads the opposition, called the sum “a bill for our children”. He voted against it, as did four others.`,
  `Fishermen had asked for a longer wall. Their association said in a letter that boats would still not be safe in a north-westerly gale.`,
  `Work on the wall of ${town} begins in March, when the ice is gone, and is to last eighteen months.`,
];

const wordpress: SavedPage = {
  name: 'WordPress, with a plug-in for search engines',
  ...{
    headline: 'Skarvik votes to rebuild its harbour wall',
    byline: 'Marit Holm',
    day: '2031-03-04',
    publisher: 'Skarvik Tidings',
  },
  body: body('Skarvik'),
  furniture: [
    'Share on Facebook',
    'You may also like',
    'Ferry to run',
    'Leave a Reply',
    'Great news',
    'Filed Under',
    'Subscribe to our',
    'writes about the coast',
  ],
  html: `<!DOCTYPE html><html lang="en-GB"><head><title>Skarvik votes to rebuild its harbour wall - Skarvik Tidings</title>
<link rel="canonical" href="https://skarvik-tidings.example/2031/03/04/harbour-wall/"><meta property="og:site_name" content="Skarvik Tidings">
<meta property="og:title" content="Skarvik votes to rebuild its harbour wall - Skarvik Tidings"><meta property="article:published_time" content="2031-03-04T16:20:11+00:00">
<meta property="article:modified_time" content="2031-03-09T08:00:00+00:00">
${ld({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      headline: 'Skarvik votes to rebuild its harbour wall',
      author: { '@id': 'https://skarvik-tidings.example/#/person/1' },
      datePublished: '2031-03-04T16:20:11+00:00',
      publisher: { '@id': 'https://skarvik-tidings.example/#organization' },
    },
    { '@type': 'Organization', '@id': 'https://skarvik-tidings.example/#organization', name: 'Skarvik Tidings' },
    { '@type': 'Person', '@id': 'https://skarvik-tidings.example/#/person/1', name: 'Marit Holm' },
  ],
})}</head>
<body class="post-template-default single single-post"><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main id="main"><article class="post-812 type-post category-news"><header class="entry-header"><h1 class="entry-title">Skarvik votes to rebuild its harbour wall</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2031-03-04T16:20:11+00:00">4 March 2031</time></span> <span class="byline">by <a rel="author" href="/author/mh">Marit Holm</a></span></div></header>
<div class="entry-content"><figure class="wp-block-image"><img src="a.jpg"><figcaption>The broken wall. Photo: P. Berg</figcaption></figure>
${p(body('Skarvik').slice(0, 3))}<div class="wp-block-group newsletter-box"><p>Subscribe to our morning letter, which is free, and comes each day at seven.</p></div>
${p(body('Skarvik').slice(3))}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Share on Facebook</a></li></ul></div>
<div class="jp-relatedposts related-posts"><h3>You may also like</h3><ul><li><a href="/b">Ferry to run on Sundays again from May, the county says.</a></li></ul></div></div>
<footer class="entry-footer"><span class="cat-links">Filed Under: <a href="/news">News</a></span></footer></article>
<div class="author-bio"><p>Marit Holm writes about the coast and the people who live on it, and has done so since 2019.</p></div>
<div id="comments" class="comments-area"><h2>2 comments</h2><ol><li class="comment"><time datetime="2019-01-05T10:00:00+00:00">5 January 2019</time><p>Great news for the harbour, and about time that somebody did something about it.</p></li></ol><h3>Leave a Reply</h3></div></main></body></html>`,
};

const arc: SavedPage = {
  name: 'Arc, with scripts and a stamp in universal time',
  ...{
    headline: 'Port Ellery council backs harbour wall',
    byline: 'Ann Lee, Bo Ek',
    day: '2031-11-19',
    publisher: 'The Ellery Press',
  },
  body: body('Port Ellery'),
  furniture: ['Most Read', 'Advertisement', 'Gift this article', 'A storm is coming'],
  html: `<!DOCTYPE html><html lang="en"><head><title>Port Ellery council backs harbour wall | The Ellery Press</title><link rel="canonical" href="https://ellerypress.example/2031/11/19/port-ellery-council-backs-harbour-wall/">
${ld({
  '@type': 'NewsArticle',
  headline: 'Port Ellery council backs harbour wall',
  datePublished: '2031-11-20T02:59:00Z',
  author: [
    { '@type': 'Person', name: 'Ann Lee' },
    { '@type': 'Person', name: 'Bo Ek' },
  ],
  publisher: { '@type': 'Organization', name: 'The Ellery Press' },
})}</head>
<body><div id="fusion-app"><article class="b-article-body"><h1 class="b-headline"><span>Port Ellery council backs harbour wall</span></h1><div class="b-byline">By <a href="/ann">Ann Lee</a> and <a href="/bo">Bo Ek</a></div>
<time class="b-date" datetime="2031-11-20T02:59:00Z">November 19, 2031 at 8:59 p.m. CST</time><button>Gift this article</button>
<div class="article-body">${p(body('Port Ellery').slice(0, 2))}<div class="arcad-feature ad-wrapper"><span>Advertisement</span></div>${p(body('Port Ellery').slice(2, 4))}
<p class="interstitial-link"><a href="/s">[Read more: A storm is coming to the coast]</a></p>${p(body('Port Ellery').slice(4))}</div></article>
<aside class="right-rail"><h2>Most Read</h2><ol><li><a href="/1">A storm is coming, forecasters say, and it will be the worst of the year.</a></li></ol></aside></div></body></html>`,
};

const linked =
  'The whole report of the county’s engineers on the wall of Nesby can be read here, with all of its figures.';
const drupal: SavedPage = {
  name: 'Drupal, with a paragraph that is one link, a pull quote, a list',
  ...{ headline: 'Harbour wall: Nesby says yes', byline: 'Jens Rask', day: '2031-05-12', publisher: 'Nesby Post' },
  body: [
    ...body('Nesby').slice(0, 2),
    linked,
    'What comes next',
    'The county signs in June.',
    'The first stones come by ship in July.',
    ...body('Nesby').slice(2),
  ],
  furniture: ['Printer-friendly', 'Tags', 'Breadcrumb'],
  html: `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><title>Harbour wall: Nesby says yes | Nesby Post</title><meta name="Generator" content="Drupal 10"><link rel="canonical" href="https://nesbypost.example/node/812">
<meta property="og:site_name" content="Nesby Post"><meta name="dcterms.created" content="2031-05-12T09:00+02:00"></head><body class="path-node page-node-type-article"><div class="breadcrumb"><h2>Breadcrumb</h2><a href="/">Home</a></div>
<div class="region region-content"><article role="article" class="node node--type-article"><h1 class="page-title"><span class="field field--name-title">Harbour wall: Nesby says yes</span></h1>
<footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid" rel="author">Jens Rask</span> on <span>12 May 2031</span></div></footer>
<div class="node__content"><div class="field field--name-body field--type-text-with-summary">${p(body('Nesby').slice(0, 2))}<p><a href="/report.pdf">${linked}</a></p>
<blockquote class="pullquote"><p>We have waited long enough</p></blockquote><h2>What comes next</h2><ul><li>The county signs in June.</li><li>The first stones come by ship in July.</li></ul>${p(body('Nesby').slice(2))}</div>
<div class="field field--name-field-tags tags">Tags <a href="/t">harbour</a> <a href="/u">council</a></div><ul class="links inline"><li class="print-link"><a href="/print">Printer-friendly version</a></li></ul></div></article></div></body></html>`,
};

const escenic: SavedPage = {
  name: 'Escenic of 2012, with a system’s name for a headline and a time for an author',
  ...{ headline: 'Aldmouth wall wins the vote', byline: 'Rose Carr', day: '2012-04-17', publisher: 'Aldmouth Herald' },
  body: ['A vote ends two years of quarrel over a broken wall', ...body('Aldmouth')],
  furniture: ['2:54pm', 'Print this article', 'Related Articles', 'Text size'],
  html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Aldmouth wall wins the vote - Aldmouth Herald</title><meta name="title" content="escenic"><meta property="og:title" content="Aldmouth wall wins the vote - Aldmouth Herald"/><meta property="og:site_name" content="Aldmouth Herald"/><meta name="DCSext.articleFirstPublished" content="17-04-2012"/><meta name="author" content="17 April 2012 • 2:54pm"/>
${ld({ '@type': 'NewsArticle', headline: 'escenic', datePublished: '2012-04-17T14:54+01:00' })}<link rel="canonical" href="https://aldmouth-herald.example/news/9209/wall.html"></head><body><div id="mainBodyArea"><div class="storyHead"><h1 itemprop="headline name">Aldmouth wall wins the vote</h1><h2>A vote ends two years of quarrel over a broken wall</h2></div>
<div class="oneHalf gutter"><div class="story"><div class="bylineComments"><div class="bylineImg"></div><p class="bylineBody"><a rel="author" href="/rose">Rose Carr</a></p><p class="publishedDate">17 April 2012 • 2:54pm</p></div>
<div id="mainBodyArea2"><div class="firstPar"><p>${body('Aldmouth')[0]}</p></div><div class="secondPar">${p(body('Aldmouth').slice(1, 2))}</div><div class="body">${p(body('Aldmouth').slice(2))}</div></div></div></div>
<div class="summaryMedium related"><h2>Related Articles</h2><ul><li><a href="/1">The storms of last winter</a></li></ul></div><div class="toolbar"><span>Text size</span><a href="#">Print this article</a></div></div></body></html>`,
};

const tables: SavedPage = {
  name: 'a layout of tables from 2005, with line breaks for paragraphs',
  ...{
    headline: 'Harbour wall approved in Kirk Haven',
    byline: 'Tom Wick',
    day: '2005-09-14',
    publisher: 'Haven Gazette',
  },
  body: body('Kirk Haven'),
  furniture: ['Classifieds', 'Weather', 'All rights reserved'],
  html: `<html><head><title>Haven Gazette: Harbour wall approved in Kirk Haven</title><meta name="date" content="2005-09-14"><meta name="author" content="Tom Wick"><meta name="application-name" content="Haven Gazette"></head><body bgcolor="#ffffff"><table width="760" cellpadding="0"><tr><td colspan="3"><img src="logo.gif"></td></tr>
<tr><td width="120" valign="top"><a href="/">Home</a><br><a href="/c">Classifieds</a><br><a href="/w">Weather</a></td><td valign="top"><font size="5"><b>Harbour wall approved in Kirk Haven</b></font><br><br>${body('Kirk Haven').join('<br><br>\n')}<br><br></td><td width="120"><a href="/ad">Buy a boat</a></td></tr>
<tr><td colspan="3" align="center"><font size="1">Copyright 2005 Haven Gazette. All rights reserved.</font></td></tr></table></body></html>`,
};

const addresses = Array.from(
  { length: 60 },
  (_, i) =>
    `<tr><td>Ward ${i + 1}</td><td>Councillor Ann B. Number${i}</td><td><a href="mailto:c${i}@town.example">councillor.number${i}@town.example</a></td></tr>`,
).join('');
const addressTable: SavedPage = {
  name: 'a long table of addresses below the article',
  ...{
    headline: 'How your councillor voted on the Brixey wall',
    byline: 'Lou Penn',
    day: '2031-02-02',
    publisher: 'Brixey Mail',
  },
  body: body('Brixey'),
  furniture: ['Ward 7', 'councillor.number9'],
  html: `<!DOCTYPE html><html lang="en"><head><title>How your councillor voted on the Brixey wall | Brixey Mail</title><meta property="og:site_name" content="Brixey Mail"><meta property="article:published_time" content="2031-02-02T10:00:00+0000"><link rel="canonical" href="https://brixeymail.example/a-1.html"><meta name="author" content="By Lou Penn For Brixey Mail"></head><body><div id="page-container"><div id="js-article-text"><h2>How your councillor voted on the Brixey wall</h2><p class="author-section byline-plain">By <a class="author" rel="nofollow">Lou Penn</a></p><p class="byline-section"><span class="article-timestamp">Published: <time datetime="2031-02-02T10:00:00+0000">10:00, 2 February 2031</time></span></p>
<div itemprop="articleBody">${body('Brixey')
    .map((line) => `<p class="mol-para-with-font"><font>${line}</font></p>`)
    .join('')}<table class="mol-table">${addresses}</table></div></div></div></body></html>`,
};

const app: SavedPage = {
  name: 'a page that a program fills, with the text in JSON-LD alone',
  ...{ headline: 'Vik says yes to its wall', byline: 'Eva Storm', day: '2031-08-20', publisher: 'Vik Nu' },
  body: body('Vik'),
  furniture: [],
  html: `<!DOCTYPE html><html lang="en"><head><title>Vik Nu</title>${ld([{ '@type': ['NewsArticle'], headline: 'Vik says yes to its wall', author: { name: 'Eva Storm' }, publisher: { name: 'Vik Nu' }, datePublished: '2031-08-20', url: 'https://viknu.example/1', articleBody: body('Vik').join('\n\n') }])}</head><body><div id="root"></div><script src="/app.js"></script></body></html>`,
};

const russian = [
  'Городской совет Заречья проголосовал в понедельник за новый мост через реку, который строили и бросали уже дважды за последние десять лет.',
  '«Мы ждали достаточно долго», — сказала мэр города Анна Брун после голосования. Стоимость моста составит сорок миллионов рублей.',
  'Против выступили четыре депутата. Они считают, что деньги нужнее школам, и обещают обжаловать решение в области.',
];
const cyrillic: SavedPage = {
  name: 'a Russian page',
  ...{
    headline: 'Совет Заречья проголосовал за мост',
    byline: 'Иван Петухов',
    day: '2031-05-04',
    publisher: 'Заречная газета',
  },
  body: russian,
  furniture: ['Читайте также', 'Поделиться'],
  html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Совет Заречья проголосовал за мост — Заречная газета</title><meta property="og:site_name" content="Заречная газета"><meta property="article:published_time" content="2031-05-04T12:00:00+03:00"><link rel="canonical" href="https://zarechnaya.example/1"></head><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Совет Заречья проголосовал за мост</h1><span itemprop="author">Иван Петухов</span><div itemprop="articleBody">${p(russian)}</div><div class="share">Поделиться</div><div class="related"><h3>Читайте также</h3></div></article></body></html>`,
};

const arabicLines = [
  'صوت مجلس مدينة الميناء يوم الاثنين لصالح بناء الجسر الجديد فوق النهر بعد نقاش استمر ساعات طويلة في قاعة المجلس القديمة.',
  'وقالت رئيسة البلدية ليلى حداد إن المدينة انتظرت طويلا هذا القرار، وإن العمل سيبدأ في شهر مارس المقبل.',
  'وتبلغ كلفة الجسر أربعين مليون دينار، تدفع الحكومة ثلثها وتدفع المدينة الباقي على مدى عشر سنوات.',
];
const arabic: SavedPage = {
  name: 'an Arabic page',
  ...{ headline: 'مجلس الميناء يصوت على الجسر', byline: 'سامي نور', day: '2031-06-01', publisher: 'صحيفة الميناء' },
  body: arabicLines,
  furniture: ['شارك'],
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مجلس الميناء يصوت على الجسر | صحيفة الميناء</title>${ld({ '@type': 'NewsArticle', headline: 'مجلس الميناء يصوت على الجسر', author: { name: 'سامي نور' }, publisher: { name: 'صحيفة الميناء' }, datePublished: '2031-06-01T09:00:00+03:00' })}<link rel="canonical" href="https://almina.example/1"></head><body><main><h1>مجلس الميناء يصوت على الجسر</h1><div class="content">${p(arabicLines)}</div><div class="social">شارك</div></main></body></html>`,
};

const interviewLines = [
  'You were against the wall. Why?',
  '“Because nobody had asked the people who fish here,” she says. “They know where the waves come from.”',
  'And now?',
  'Now I have seen the plans, and they are good ones.',
  'Will it hold?',
  ...body('Orsund').slice(2, 5),
];
const interview: SavedPage = {
  name: 'an interview, questions in bold, on AMP',
  ...{
    headline: '“Nobody had asked the people who fish here”',
    byline: 'Per Lind',
    day: '2031-10-10',
    publisher: 'Orsund Weekly',
  },
  body: interviewLines,
  furniture: ['Listen to this article'],
  html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>“Nobody had asked the people who fish here” – Orsund Weekly</title><link rel="canonical" href="https://orsund.example/i">${ld({ '@type': 'NewsArticle', headline: '“Nobody had asked the people who fish here”', author: [{ name: 'Per Lind' }], publisher: { name: 'Orsund Weekly' }, datePublished: '2031-10-10T07:00:00+01:00' })}<style amp-boilerplate>body{}</style></head><body><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">“Nobody had asked the people who fish here”</h1></header><div class="amp-wp-article-content"><p>Listen to this article</p><amp-img src="a.jpg"></amp-img>${interviewLines.map((line) => (line.endsWith('?') ? `<p><strong>${line}</strong></p>` : `<p>${line}</p>`)).join('')}</div></article></body></html>`,
};

const post = '— Ada Brun (@adabrun) March 3, 2031';
const embeds: SavedPage = {
  name: 'Brightspot, with an embedded post, captions, a notice of a correction',
  ...{
    headline: 'Brun wins her wall in Tarn Bay',
    byline: 'Kit Moe',
    day: '2031-03-03',
    publisher: 'Tarn Bay Public Radio',
  },
  body: [...body('Tarn Bay').slice(0, 3), 'It is done. The wall will be built.', post, ...body('Tarn Bay').slice(3)],
  furniture: ['hide caption', 'Sponsor Message', 'Support us', 'An earlier version'],
  html: `<!DOCTYPE html><html lang="en"><head><title>Brun wins her wall in Tarn Bay : Tarn Bay Public Radio</title><meta property="og:site_name" content="Tarn Bay Public Radio"><meta name="date" content="2031-03-03"><link rel="canonical" href="https://tbpr.example/1"></head><body><div class="ArticlePage-main"><h1 class="ArticlePage-headline">Brun wins her wall in Tarn Bay</h1><div class="ArticlePage-byline byline"><span>By</span> <a rel="author" href="/kit">Kit Moe</a></div>
<div class="ArticlePage-articleBody"><div class="RichTextArticleBody"><figure class="Figure"><img src="x"><div class="Figure-caption caption">The wall of Tarn Bay in January. <b>hide caption</b></div></figure>${p(body('Tarn Bay').slice(0, 3))}
<blockquote class="twitter-tweet"><p lang="en">It is done. The wall will be built.</p>— Ada Brun (@adabrun) <a href="https://twitter.com/adabrun/status/1">March 3, 2031</a></blockquote><aside class="ad-backstage">Sponsor Message</aside>${p(body('Tarn Bay').slice(3))}
<p><em>Correction: We first gave the wall the wrong length. It is 400 metres long.</em></p><div class="promo-newsletter"><p>Support us with a gift of any size, and we can go on to tell you what happens here.</p></div></div></div></div></body></html>`,
};

const entries = [
  {
    at: '2031-04-02T18:05:00+01:00',
    head: 'The vote',
    lines: [
      'The council of Lyng has voted for the wall, by nine votes to four, and the mayor has thanked all who came.',
    ],
  },
  {
    at: '2031-04-02T17:30:00+01:00',
    head: 'The debate',
    lines: [
      'Ole Dahl calls the sum “a bill for our children”, and asks that the vote be put off until the autumn.',
      '“We have waited long enough,” says Ada Brun, the mayor. Some in the hall clap.',
    ],
  },
  {
    at: '2031-04-02T17:00:00+01:00',
    head: 'The hall fills',
    lines: [
      'More than two hundred people have come to the town hall of Lyng, where the council is to vote on the wall tonight.',
    ],
  },
];
const liveBlog: SavedPage = {
  name: 'a live blog',
  ...{
    headline: 'Lyng votes on its wall: as it happened',
    byline: 'Una Fell',
    day: '2031-04-02',
    publisher: 'Lyng Live',
  },
  body: entries.flatMap(({ at, head, lines }) => [at.slice(11, 16), head, ...lines]),
  furniture: ['Share this post', 'Load older'],
  html: `<!DOCTYPE html><html lang="en"><head><title>Lyng votes on its wall: as it happened | Lyng Live</title>${ld({ '@type': 'LiveBlogPosting', headline: 'Lyng votes on its wall: as it happened', author: { name: 'Una Fell' }, publisher: { name: 'Lyng Live' }, datePublished: entries[2]?.at, dateModified: entries[0]?.at, liveBlogUpdate: entries.map(({ at, head, lines }) => ({ '@type': 'BlogPosting', headline: head, datePublished: at, articleBody: lines.join('\\n') })) })}<link rel="canonical" href="https://lynglive.example/1"></head>
<body><main><h1>Lyng votes on its wall: as it happened</h1><div class="live-blog">${entries.map(({ at, head, lines }) => `<article class="live-entry"><time datetime="${at}">${at.slice(11, 16)}</time><h2>${head}</h2><div class="entry-body">${p(lines)}</div><button>Share this post</button></article>`).join('')}</div><button>Load older entries</button></main></body></html>`,
};

const release: SavedPage = {
  name: 'a press release, its day in words alone',
  ...{
    headline: 'Holt Marine to build the wall of Farsund',
    byline: null,
    day: '2031-07-08',
    publisher: 'Holt Marine',
  },
  body: [
    'FARSUND, 8 July 2031 – Holt Marine has signed a contract with the town of Farsund to rebuild its harbour wall, for 40 million crowns.',
    ...body('Farsund').slice(3),
  ],
  furniture: ['Media contact', 'Skip to'],
  html: `<!DOCTYPE html><html lang="en"><head><title>Holt Marine to build the wall of Farsund - Holt Marine</title><meta property="og:site_name" content="Holt Marine"><link rel="canonical" href="https://holt.example/press/12"></head><body><a class="skip-link" href="#main">Skip to main content</a><header><nav><a href="/">Home</a></nav></header><main id="main"><div class="press-release"><h1>Holt Marine to build the wall of Farsund</h1><div class="rich-text">${p(['FARSUND, 8 July 2031 – Holt Marine has signed a contract with the town of Farsund to rebuild its harbour wall, for 40 million crowns.', ...body('Farsund').slice(3)])}</div></div></main><footer><p>Media contact: press@holt.example</p></footer></body></html>`,
};

const commentTime: SavedPage = {
  name: 'readers’ comments with times, and no stamp of the article but in words',
  ...{ headline: 'Sund pays for its wall', byline: 'Ida Ro', day: '2031-09-09', publisher: 'Sund Dagblad' },
  body: body('Sund'),
  furniture: ['I was there', 'ida@sund.example'],
  html: `<html lang="en"><head><title>Sund pays for its wall | Sund Dagblad</title><meta property="og:site_name" content="Sund Dagblad"><link rel="canonical" href="https://sund.example/a"></head><body><div class="story"><h1>Sund pays for its wall</h1><p class="byline">By Ida Ro<br>9 September 2031</p>${p(body('Sund'))}<p>Write to Ida Ro at ida@sund.example</p></div><div class="comment-thread"><div class="comment"><time datetime="2030-01-05">5 January 2030</time><p>I was there when the wall broke, and nobody of the council came to look at it.</p></div></div></body></html>`,
};

export const savedPages: readonly SavedPage[] = [
  wordpress,
  arc,
  drupal,
  escenic,
  tables,
  addressTable,
  app,
  cyrillic,
  arabic,
  interview,
  embeds,
  liveBlog,
  release,
  commentTime,
];

export const refusedPages: readonly RefusedPage[] = [
  {
    name: 'a page that checks who asks',
    reason: 'It is a page that checks who asks',
    html: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><div class="main-wrapper"><h1 class="zone-name-title">post.example</h1><p>Checking your browser before accessing post.example. This process is automatic. Your browser will redirect to your requested content shortly. Please allow up to five seconds for it to do so.</p></div></body></html>',
  },
  {
    name: 'a wall of cookies',
    reason: 'It is a page about cookies',
    html: '<!DOCTYPE html><html><head><title>Before you continue</title></head><body><div class="consent"><h1>Before you continue</h1><p>We and our 812 partners store and use cookies and other information on your device, in order to measure what you read and to show what may please you.</p><p>You can change your choices at any time at the foot of any page of ours, or refuse all of them.</p><button>Accept all cookies</button></div></body></html>',
  },
  {
    name: 'the beginning of an article for those who pay',
    reason: 'for those who pay',
    html: `<!DOCTYPE html><html><head><title>The wall - Bay Times</title>${ld({ '@type': 'NewsArticle', headline: 'The wall', isAccessibleForFree: false })}</head><body><article><h1>The wall</h1>${p(body('Bay').slice(0, 2))}<div class="paywall"><p>Subscribe now to continue reading.</p></div></article></body></html>`,
  },
  {
    name: 'a page of an error',
    reason: 'It is a page that tells of an error',
    html: '<!DOCTYPE html><html><head><title>404 - Page not found</title></head><body><h1>Page not found</h1><p>Sorry.</p></body></html>',
  },
  {
    name: 'a list of links',
    reason: 'if it only leads to articles, add their own pages',
    html: `<!DOCTYPE html><html><head><title>News of the coast</title></head><body><main><h1>News</h1><ul>${body('Bay')
      .map((line) => `<li><a href="/x">${line}</a></li>`)
      .join('')}</ul></main></body></html>`,
  },
  {
    name: 'half of an article for those who pay, which breaks off in a sentence',
    reason: 'It is the beginning of an article for those who pay',
    html: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Brewery sells its last dray horses | The Northgate Ledger</title><meta property="og:site_name" content="The Northgate Ledger"><meta property="article:published_time" content="2033-06-01T06:00:00+01:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Brewery sells its last dray horses","datePublished":"2033-06-01T06:00:00+01:00","isAccessibleForFree":false,"author":{"@type":"Person","name":"Hal Brandreth"},"publisher":{"@type":"Organization","name":"The Northgate Ledger"}}</script></head><body><header><a href="/">The Northgate Ledger</a><a href="/subscribe">Subscribe</a></header><main><article><h1>Brewery sells its last dray horses</h1><p class="byline">Hal Brandreth</p><div class="body"><p>The Tolliver brewery will sell its four dray horses after 206 years, its owners told staff on Tuesday, and deliver all its beer by van.</p><p>“They cost us 61,000 pounds a year in hay and shoes,” managing director Effie Tolliver said in a letter that the Ledger has seen. “No van has ever bitten a bishop, either.”</p><p>Draymen heard of it from the letter. Two of them have worked with the horses for more than twenty years, and one said that he had not been asked what he thought about it, nor who would</p></div><div class="offer-gate"><h2>Keep reading with a digital pass</h2><p>You have read your free articles this month. Take out a pass for 1 pound a week to read the rest of this one.</p><a href="/pass">See passes</a><p>Have a pass? <a href="/login">Log in</a></p></div></article></main><footer>© Northgate Ledger</footer></body></html>',
  },
  {
    name: 'a page that says in friendly words that there is none, and names others',
    reason: 'It is a page that tells of an error',
    html: '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Marsh Courier</title><meta property="og:site_name" content="The Marsh Courier"></head><body><header><a href="/">The Marsh Courier</a><nav><a href="/news">News</a><a href="/farming">Farming</a></nav></header><main><div class="hero"><h1>Sorry, we’ve lost that one</h1><p>The story that you wanted has moved, or was never here. It may have been taken down at the wish of somebody named in it. Try the search, or one of the stories that others are reading today.</p><form><input type="search"><button>Search</button></form></div><section><h2>Most read today</h2><article><h3><a href="/1">Eel catch is the smallest since records began</a></h3><p>Fishermen on the lower marsh landed eleven tons in the season, a third of what they had in 2030.</p></article><article><h3><a href="/2">Windmill gets its sails back</a></h3><p>The mill at Dunsey will turn again in June, the trust says, after a winter in which nothing went right.</p></article><article><h3><a href="/3">School bus meets its match in a flock of geese</a></h3><p>For forty minutes on Friday nobody got to school, and nobody minded much.</p></article></section></main><footer>© The Marsh Courier</footer></body></html>',
  },
];
