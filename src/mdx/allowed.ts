import type { Nodes } from 'mdast';
import { components } from './components/index.ts';

/** Node types of mdast that an article consists of besides its components; front matter is `yaml`. */
const allowedTypes: ReadonlySet<string> = new Set(['root', 'yaml', 'paragraph', 'text']);

/** An error that says where in the MDX it was met. */
export function errorAt(file: string, node: Nodes, message: string): Error {
  return new Error(`${file}:${node.position?.start.line ?? 1}: ${message}`);
}

/**
 * Lets pass what the pipeline writes: front matter, our components with literal attributes, text.
 * All else (ESM, expressions, spread attributes, other elements, raw HTML, links, images and any
 * other Markdown) can only stand there because text was not escaped, and is refused.
 *
 * @throws at the first node that is not allowed, with file and line
 */
export function refuseForeign(node: Nodes, file: string): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (!components.has(node.name ?? '')) {
      throw errorAt(file, node, `<${node.name ?? ''}> is not a component of an article`);
    }
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        throw errorAt(file, node, `<${node.name ?? ''}> has an attribute that is not plain text`);
      }
    }
  } else if (!allowedTypes.has(node.type)) {
    throw errorAt(file, node, `${node.type} is not allowed in an article`);
  }
  if ('children' in node) for (const child of node.children) refuseForeign(child, file);
}
