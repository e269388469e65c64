// A drawing as data: made into markup when the page is built, and into elements by the page's script.

/** An element, or its only text. */
export interface SvgNode {
  readonly tag: string;
  /** Attributes that are null are left out. */
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly SvgNode[] | string;
  /** What an element is known by among its siblings when the drawing changes. */
  readonly key: string | null;
}

/** An element of a drawing. */
export function svg(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
  key: string | null = null,
): SvgNode {
  return { tag, attributes, children, key };
}

/** `<text x="1">a &lt; b</text>` */
export function markupOf({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : ` ${name}="${escaped(String(value)).replaceAll('"', '&quot;')}"`,
  );
  const inner = typeof children === 'string' ? escaped(children) : children.map(markupOf).join('');
  return inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
