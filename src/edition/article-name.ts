import { type Article, OUTLET_NOT_STATED } from '../domain/index.ts';
import { strings } from '../strings.ts';

/** The outlet as readers see it. */
export function outletOf({ outlet }: Article): string {
  return outlet ?? OUTLET_NOT_STATED;
}

/** What an article goes by: its headline, else its first words. */
export function labelOf({ headline, label }: Article): string {
  return headline ?? strings.article.firstWords(label);
}
