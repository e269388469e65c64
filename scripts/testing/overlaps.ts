/**
 * Runs in the page: pairs of texts that stand on one another in the drawing that is shown, line by line, by their boxes
 * on the screen. Boxes of letters have air above and below, so a fifth of their height may touch.
 */
export function overlappingTexts(selector: string): string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>(selector)]
    .filter((text) => text.getClientRects().length > 0)
    .flatMap((text, of) => {
      // Of letters alone: the box of an element has the paper-coloured edge around them, too.
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const boxes: DOMRect[] = [];
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      return boxes.map((box) => ({ of, text: text.textContent, box }));
    });
  const found = new Set<string>();
  for (const [index, a] of texts.entries())
    for (const b of texts.slice(index + 1)) {
      if (a.of === b.of) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 1 && tall > Math.min(a.box.height, b.box.height) / 5) found.add(`${a.text} | ${b.text}`);
    }
  return [...found];
}
