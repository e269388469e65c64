import { wrapped } from '../drawing/picture/measured.client.ts';
import { type Content, contentOf, make, type Picture, textOf, words } from '../drawing/picture/picture-of.client.ts';
import { takeWords } from './words.ts';

/** Where the strips of the list of rates begin, how much room its words have beside them, how high a line is. */
const STRIPS = { x: 620, words: 590 };
const LEADING = 19;

/** The view that is shown as a picture, drawn for wide screens, with the site, the address and the data's checksum. */
export function viewPicture(chart: HTMLElement): Picture {
  const panel = [...chart.querySelectorAll<HTMLElement>('#chart .panel')].find((one) => isChosen(one));
  if (panel === undefined) throw new Error('No view of the chart is shown.');
  const drawn = panel.querySelector<SVGSVGElement>('svg.chart.wide');
  const { site = '', sum = '' } = chart.dataset;
  return {
    title: textOf(panel.querySelector('h2')),
    unit: textOf(panel.querySelector('.unit')),
    key: [...panel.querySelectorAll<HTMLElement>('.key li')],
    content: drawn === null ? listOf(panel) : contentOf(drawn),
    foot: [textOf(panel.querySelector('figcaption')), takeWords.whose(site, location.href), takeWords.sumInFile(sum)],
  };
}

/** The panel of the view, also while the table or the sources are shown. */
function isChosen(panel: HTMLElement): boolean {
  return getComputedStyle(panel).display !== 'none';
}

/** The list of rates: words to the left, strips to the right, the scale below. */
function listOf(panel: HTMLElement): Content {
  const nodes: SVGElement[] = [];
  let y = 0;
  const strip = (svg: SVGSVGElement | null) => {
    const group = make('g', { transform: `translate(${STRIPS.x} ${y})` });
    if (svg !== null) group.append(...contentOf(svg).nodes);
    nodes.push(group);
  };
  for (const item of panel.querySelectorAll<HTMLElement>('.growth li')) {
    if (!isChosen(item)) continue;
    const [said, about] = [...item.querySelectorAll('p')].map(textOf);
    strip(item.querySelector('svg'));
    nodes.push(words(said ?? '', { x: 0, y: y + LEADING }, { size: 14, weight: 600 }));
    y += LEADING;
    for (const line of wrapped(about ?? '', STRIPS.words, 12)) {
      y += LEADING;
      nodes.push(words(line, { x: 0, y }, { size: 12 }));
    }
    y += LEADING;
  }
  const scale = panel.querySelector<SVGSVGElement>('svg.scale');
  strip(scale);
  return { nodes, width: STRIPS.x + (scale?.viewBox.baseVal.width ?? 0), height: y + 20 };
}
