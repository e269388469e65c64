import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { BLOCK_END, claimMarks, type Marking } from './mark-claims.ts';

/** Astro's own processor, made once, with the settings of astro.config.mjs and our plugin. */
const processor = createMarkdownProcessor({
  remarkPlugins: [claimMarks],
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
});

/** The HTML of each block of an article's body, with its marks. */
export async function renderBody(body: string, marking: Marking): Promise<string[]> {
  const { code } = await (await processor).render(body, { frontmatter: { ...marking } });
  return code
    .split(BLOCK_END)
    .slice(0, -1)
    .map((block) => block.trim());
}
