/**
 * Runs in the page: pairs of texts that stand on one another in the drawing that is shown, by their boxes on the
 * screen. Boxes of letters have air above and below, so a fifth of their height may touch.
 */
export function overlappingTexts(selector: string): string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>(selector)]
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  const found: string[] = [];
  for (const [index, a] of texts.entries())
    for (const b of texts.slice(index + 1)) {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 1 && tall > Math.min(a.box.height, b.box.height) / 5) found.push(`${a.text} | ${b.text}`);
    }
  return found;
}
