/** The face of a picture to download: the site's own, so that it looks the same wherever it is opened. */
export const FACE = 'Source Serif 4';

/** How wide a text is in that face, in the unit of `size`. */
export function measured(text: string, size: number, weight = 400): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.font = `${weight} ${size}px "${FACE}", serif`;
  return context.measureText(text).width;
}

/** Breaks a text into lines no wider than `width`. */
export function wrapped(text: string, width: number, size: number, weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measured(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
