import { cuesOf, type Cue } from './grammar/cue.ts';
import { CONCESSIVE } from './lexicon/function-words.ts';
import { isFinite } from './grammar/verb-form.ts';
import type { Part } from './rules/rule.ts';
import { spanOf, type View } from './view.ts';

const CONJUNCTIONS = new Set([...CONCESSIVE, 'and', 'but']);
/** Words that a piece must have to be a claim of its own. */
const LEAST_WORDS = 4;

/** Is the cue the second of two coordinated clauses, each with a subject of its own? */
function isCoordinated(view: View, cue: Cue): boolean {
  const conjunction = view.words[cue.subject.clause - 1];
  const comma = view.words[cue.subject.clause - 2];
  return (
    conjunction !== undefined &&
    CONJUNCTIONS.has(conjunction.lemma) &&
    comma?.text === ',' &&
    cue.subject.phrase.pronoun === null
  );
}

/** Does the main clause go on behind the relative one ("Doe, who spoke on Monday, left the room")? */
function goesOn(view: View, who: number): boolean {
  return view.words.some(
    (word, i) =>
      i > who &&
      word.text === ',' &&
      !word.quoted &&
      isFinite(view.words[i + 1] ?? word) &&
      view.words[i + 1]?.quoted !== true,
  );
}

/**
 * Index of the word at which a sentence with two sources is cut: at "who" where the clause before
 * is the outlet's own ("Doe met Roe, who said …"), or at the conjunction between two speakers.
 */
function cutOf(view: View, cues: readonly Cue[]): number | undefined {
  for (const cue of cues) {
    const at = cue.subject.relative
      ? cue.subject.clause
      : isCoordinated(view, cue)
        ? cue.subject.clause - 1
        : undefined;
    if (at === undefined || at < LEAST_WORDS || view.words.length - at < LEAST_WORDS) continue;
    if (cue.subject.relative && goesOn(view, at)) continue;
    const earlier = cues.some((other) => other.verb < at);
    if (
      cue.subject.relative
        ? !earlier && !view.words.slice(0, at).some((word) => word.quoted)
        : earlier
    )
      return at;
  }
  return undefined;
}

/** The sentence as one part, or as two where it has two sources. */
export function partsOf(view: View): Part[] {
  const cues = cuesOf(view);
  const cut = cutOf(view, cues);
  const borders = cut === undefined ? [0, view.words.length] : [0, cut, view.words.length];
  return borders.slice(0, -1).flatMap((first, i) => {
    const words = view.words.slice(first, borders[i + 1]);
    const span = spanOf(words);
    if (!span) return [];
    const start = i === 0 ? view.sentence.start : span.start;
    const end = i === borders.length - 2 ? view.sentence.end : span.end;
    const own = cues.filter((cue) => cue.verb >= first && cue.verb < first + words.length);
    return [{ view, start, end, words, first, cues: own }];
  });
}
