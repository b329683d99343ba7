import { Parser } from 'htmlparser2';

/**
 * The text of every element of a page whose `id` begins with `prefix`, by id; pieces of it that
 * stand in elements of their own included.
 */
export function wordsById(html: string, prefix: string): Map<string, string> {
  const words = new Map<string, string>();
  const inside: (string | null)[] = [];
  const parser = new Parser({
    onopentag(_, { id }) {
      const own = id?.startsWith(prefix) === true ? id : null;
      inside.push(own);
      if (own !== null) words.set(own, words.get(own) ?? '');
    },
    ontext(text) {
      for (const id of inside) if (id !== null) words.set(id, `${words.get(id) ?? ''}${text}`);
    },
    onclosetag() {
      inside.pop();
    },
  });
  parser.end(html);
  return words;
}
