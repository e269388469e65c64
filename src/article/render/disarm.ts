import type { Link, Nodes, Parent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Links that an editor's note may have; others (`javascript:`, `data:`) show as their words. */
const webLink = /^https?:\/\//i;

/** Remark plugin: raw HTML becomes text, images their description, and links that do not lead to the web their words. */
export function disarm() {
  return (tree: Root): void => {
    visit(tree, (node: Nodes, index, parent: Parent | undefined) => {
      if (parent === undefined || index === undefined) return undefined;
      const words = disarmed(node);
      if (words === null) return undefined;
      parent.children.splice(index, 1, ...words);
      return [SKIP, index];
    });
  };
}

/** What stands in place of a node, or null when it may stay. */
function disarmed(node: Nodes): Link['children'] | null {
  switch (node.type) {
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'link':
      return webLink.test(node.url) ? null : node.children;
    case 'linkReference':
      return node.children;
    case 'definition':
      return [];
    default:
      return null;
  }
}
