/** Colours of `tokens.css` for what no stylesheet reaches: light, then dark. A test holds the two together. */
export const colours = {
  paper: ['#faf7f0', '#161412'],
  ink: ['#211d18', '#ebe5da'],
  soft: ['#5c544a', '#aca396'],
  quote: ['#16408a', '#86a6ee'],
  figure: ['#a5420c', '#ee8f4e'],
  date: ['#14726a', '#74dccd'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
