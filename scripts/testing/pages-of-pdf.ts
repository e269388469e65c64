/** How many pages a PDF has, as Chromium writes it: each is an object of its own type, uncompressed. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
