/** Without accents, capitals and curls of quotation marks: `"Côte d’Ivoire"` → `"cote d'ivoire"` */
export function plainWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}
