import { parseHTML } from 'linkedom';
import { composeText } from './compose.ts';
import { findPublished } from './find-published.ts';
import { type Candidate, type Found, Unusable } from './found.ts';
import { checkHtmlLimits } from './html-limits.ts';
import { readArticle } from './page/article.ts';
import { keyOf } from './page/blocks.ts';
import { type Facts, factsOf, headlineKeys } from './page/facts.ts';
import { type Metadata, metadataOf } from './page/json-ld.ts';
import { lostOf, wallOf } from './page/obstacles.ts';

/** Fewer characters of an article that is not free are its beginning. */
const TEASER = 1500;
/** A page about one that is not there says so in as many characters. */
const BEGIN = 300;
/** Lines that are kept of what was left out, and their length. The rest is counted. */
const LEFT_OUT = { most: 40, longest: 160 } as const;

/** The article of a saved web page, without the page around it. */
export function readHtml(html: string): Found {
  checkHtmlLimits(html);
  const isWhole = /<html[\s>]/i.test(html);
  const whole = isWhole ? html : `<!doctype html><html><body>${html}</body></html>`;
  const parse = () => withoutPageForm(parseHTML(whole).document as unknown as Document);
  const document = parse();
  const data = metadataOf(document);
  const article = readOrSayWhy(parse, data, document);
  const facts = factsOf(document, data, article);
  const text = composeText(facts.title, facts.byline, article.paragraphs);
  if (text.length < TEASER) {
    const wall =
      data.isFree || isPaid(document, data, article.paragraphs)
        ? text.length < TEASER / 2
          ? (wallOf(text) ?? lostOf(text.slice(0, BEGIN)))
          : lostOf(text.slice(0, BEGIN))
        : 'It is the beginning of an article for those who pay. Save it from a browser in which it is shown whole.';
    if (wall !== null) throw new Unusable(wall);
  }
  const leftOut = article.leftOut.map(({ words, reason }) => ({ words: words.slice(0, LEFT_OUT.longest), reason }));
  const { title, byline, publisher, url, language } = facts;
  return {
    ...{ text, title, byline, publisher, url, language },
    published: facts.published ?? findPublished(text),
    intake: {
      candidates: Object.fromEntries(Object.entries(facts.candidates).filter(([, all]) => all.length > 0)) as Record<
        string,
        Candidate[]
      >,
      ...(leftOut.length > 0 && { left_out: leftOut.slice(0, LEFT_OUT.most) }),
      ...(article.captions.length > 0 && { captions: [...article.captions] }),
      ...(article.notices.length > 0 && { notices: [...article.notices] }),
    },
    remarks: [...disagreements(facts), ...article.differences, ...summaryOf(leftOut)],
  };
}

/** Some systems put a whole page into a form, whose fields no reader fills in: it is a box like others then. */
function withoutPageForm(document: Document): Document {
  for (const form of document.querySelectorAll('body > form')) {
    if (form.querySelector('h1, h2, h3') === null || form.querySelector('p') === null) continue;
    const box = document.createElement('div');
    box.append(...form.childNodes);
    form.replaceWith(box);
  }
  return document;
}

/** Whether the page has the part that only those who pay are shown, and most of what was read is in it. */
function isPaid(document: Document, { paid }: Metadata, paragraphs: readonly string[]): boolean {
  if (paid === null) return false;
  const keys = keyOf([...document.querySelectorAll(paid)].map(({ textContent }) => textContent ?? '').join(' '));
  const read = paragraphs.filter((line) => line.length >= 40);
  return read.filter((line) => keys.includes(keyOf(line))).length * 2 > read.length;
}

function readOrSayWhy(parse: () => Document, data: Metadata, document: Document) {
  try {
    return readArticle(parse, data.articleBody, headlineKeys(document, data));
  } catch (error) {
    const wall = error instanceof Unusable ? wallOf(`${document.title} ${document.body?.textContent ?? ''}`) : null;
    throw wall === null ? error : new Unusable(wall);
  }
}

/** Things for which a page names more than one, that are not the same. */
function disagreements({ candidates, title, byline }: Facts): string[] {
  const taken = { headline: title, byline } as const;
  return (['headline', 'byline'] as const).flatMap((what) => {
    const own = keyOf(taken[what] ?? '');
    const others = candidates[what].filter(({ value }) => !keyOf(value).includes(own) && !own.includes(keyOf(value)));
    return others.length === 0
      ? []
      : [`The page has another ${what}, too: “${others[0]?.value}” (${others[0]?.where}). Look which is right.`];
  });
}

function summaryOf(leftOut: readonly { reason: string }[]): string[] {
  if (leftOut.length === 0) return [];
  const counts = Map.groupBy(leftOut, ({ reason }) => reason);
  const parts = [...counts].map(([reason, all]) => `${all.length} ${reason}`);
  return [`Left out, and listed in the .yaml: ${parts.join('; ')}.`];
}
