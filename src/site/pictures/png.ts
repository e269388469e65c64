import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { CARD, type Drawn } from './card.ts';
import { scripts } from './glyphs.ts';

// Packages are looked up from the folder that the commands run in: the built site's code may lie anywhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

const fonts = scripts.flatMap((script) =>
  ([400, 600] as const).map((weight) => ({
    name: `Source Serif 4 ${script}`, // files of one name would hide each other
    weight,
    style: 'normal' as const,
    data: readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`)),
  })),
);

let ready: Promise<void> | undefined;

/** A card as PNG. The same card gives the same bytes. */
export async function cardPng(card: Drawn): Promise<Uint8Array<ArrayBuffer>> {
  return svgPng(await satori(card, { ...CARD, fonts }));
}

/** An SVG as PNG, in its own size or as wide as said. Text in it is not drawn: it has to be outlines. */
export async function svgPng(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: width === undefined ? { mode: 'original' } : { mode: 'width', value: width },
  });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  // Memory of WebAssembly is not collected.
  image.free();
  drawing.free();
  return png;
}
