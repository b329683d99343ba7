import { Parser } from 'htmlparser2';

/** How many elements of a page lie inside one another at its deepest, as the parser of the page has them. */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag() {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return deepest;
}
