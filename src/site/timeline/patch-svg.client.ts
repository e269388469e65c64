import type { SvgNode } from '../drawing/svg-tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Which key an element was made with. What came with the page has none, and is known by its id. */
const keys = new WeakMap<Element, string>();

/**
 * Makes an element's children what a drawing says, keeping the elements that it had: by key, else by their place. A
 * link that stays keeps its focus.
 */
export function patchSvg(parent: Element, nodes: readonly SvgNode[]): void {
  const kept = new Map<string, Element>();
  const spare: Element[] = [];
  for (const child of parent.children) {
    const key = keys.get(child) ?? (child.id === '' ? undefined : child.id);
    if (key === undefined) spare.push(child);
    else kept.set(key, child);
  }
  let at: ChildNode | null = parent.firstChild;
  for (const node of nodes) {
    const element = take(node, kept, spare);
    patchElement(element, node);
    if (element === at) at = at.nextSibling;
    else parent.insertBefore(element, at);
  }
  while (at !== null) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function take({ tag, key }: SvgNode, kept: Map<string, Element>, spare: Element[]): Element {
  const known = key === null ? spare[0] : kept.get(key);
  if (known?.localName === tag) {
    if (key === null) spare.shift();
    return known;
  }
  const made = document.createElementNS(SVG, tag);
  if (key !== null) keys.set(made, key);
  return made;
}

function patchElement(element: Element, { attributes, children }: SvgNode): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
  for (const name of element.getAttributeNames())
    if (attributes[name] === undefined && name !== 'tabindex') element.removeAttribute(name);
  if (typeof children !== 'string') patchSvg(element, children);
  else if (element.textContent !== children) element.textContent = children;
}
