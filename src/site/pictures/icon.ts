import { colours } from '../drawing/colours.ts';

/** The site's sign: two lines of print and, under them, the line of a quotation. */
const sheet = '<rect width="32" height="32"';
const print = 'd="M6 9h20M6 15h20" fill="none" stroke-width="2.5"';
const quote = 'd="M6 22.5h13" fill="none" stroke-width="4"';

/** As SVG for browsers: it follows the system's theme. */
export function themedIcon(): string {
  const { paper, ink, quote: line } = colours;
  const rules = (theme: 0 | 1) => `rect{fill:${paper[theme]}}.ink{stroke:${ink[theme]}}.quote{stroke:${line[theme]}}`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<style>${rules(0)}@media (prefers-color-scheme: dark){${rules(1)}}</style>`,
    `${sheet} rx="4"/><path class="ink" ${print}/><path class="quote" ${quote}/>`,
    '</svg>',
  ].join('');
}

/** As SVG to make pictures of, in the light theme; to the edge, as systems cut such icons to their own shape. */
export function plainIcon(): string {
  const [paper, ink, line] = [colours.paper[0], colours.ink[0], colours.quote[0]];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">',
    `${sheet} fill="${paper}"/><path stroke="${ink}" ${print}/><path stroke="${line}" ${quote}/>`,
    '</svg>',
  ].join('');
}
