import type { Disagreement } from '../domain/index.ts';
import { type Gravity, gravityOf, signs } from './gravity.ts';
import type { Layer } from './layers.ts';
import { type Note, othersIn } from './note.ts';
import { lineOf } from './reading.ts';
import type { StoryIndex } from './story-index.ts';

/** A line beside a claim that says the gist of its note. */
export interface Gloss {
  layer: Layer;
  text: string;
  /** Of the disagreement that it tells. */
  gravity: Gravity | null;
}

/**
 * Disagreements of a claim whose other readings stand beside it. More would push the glosses of
 * the next claims away from theirs; the note has all.
 */
const SHOWN_DISAGREEMENTS = 2;

/**
 * What stands beside each claim of an article: who says it where that changes, with the role at
 * the first time; in which other articles its point stands; and how others tell it differently.
 *
 * @returns as many lists as notes, in the same order
 */
export function glossesOf(index: StoryIndex, notes: readonly Note[]): Gloss[][] {
  const introduced = new Set<string>();
  let last: string | null = null;
  return notes.map((note) => {
    const { claim, speaker, disagreements } = note;
    const { slug } = claim.source;
    const glosses: Gloss[] = [];
    if (slug !== null && slug !== last) {
      const role = introduced.has(slug) ? undefined : roleOf(index, note);
      const text = role === undefined ? speaker.name : `${speaker.name}, ${role}`;
      glosses.push({ layer: 'sources', text, gravity: null });
      introduced.add(slug);
    }
    last = slug;
    for (const disagreement of disagreements.slice(0, SHOWN_DISAGREEMENTS)) {
      glosses.push({
        layer: 'disagreement',
        text: otherReadings(index, disagreement, claim.id),
        gravity: gravityOf(disagreement),
      });
    }
    const sigla = othersIn(note).map(({ article }) => article.siglum);
    if (sigla.length > 0) {
      glosses.push({ layer: 'agreement', text: `= ${sigla.join(' ')}`, gravity: null });
    }
    return glosses;
  });
}

/** The first role that the claim's own article gives its source. */
function roleOf(index: StoryIndex, { claim }: Note): string | undefined {
  const roles = index.sources.get(claim.source.slug ?? '')?.roles ?? [];
  return roles.find(({ article }) => article === claim.article)?.role;
}

/** Before a figure that the claim's own replaced. */
const EARLIER = '←';

/** The readings of a disagreement that a claim does not have, with the articles that have them. */
function otherReadings(index: StoryIndex, disagreement: Disagreement, claim: string): string {
  const own = disagreement.readings.findIndex(({ claims }) => claims.includes(claim));
  const gravity = gravityOf(disagreement);
  const told = lineOf(index, disagreement).readings.map(
    ({ value, sigla }) => `${value} (${sigla.join(' ')})`,
  );
  if (gravity !== 'update') return `${signs[gravity]} ${told.toSpliced(own, 1).join(', ')}`;
  const [before, after] = [told.slice(0, own).join(', '), told.slice(own + 1).join(', ')];
  return [
    ...(before === '' ? [] : [`${EARLIER} ${before}`]),
    ...(after === '' ? [] : [`${signs.update} ${after}`]),
  ].join(' ');
}
