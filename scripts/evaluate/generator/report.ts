import { ratio, share } from '../table.ts';
import type { CopyScore, GeneratorScore, MutationScore } from './score.ts';

/** How often copies disagree with their articles, by kind. */
function addedTo({ articles, touched, added }: CopyScore): string {
  const kinds = Object.entries(added).map(([kind, count]) => `${count} ${kind}`);
  const count = Object.values(added).reduce((sum, one) => sum + one, 0);
  return count === 0 ? '0' : `${count} in ${touched} of ${articles} (${kinds.join(', ')})`;
}

const sum = (scores: readonly MutationScore[], of: (score: MutationScore) => number): number =>
  scores.reduce((all, score) => all + of(score), 0);

function figureOf(scores: readonly MutationScore[]): string {
  const right = sum(scores, (one) => one.right);
  const tried = sum(scores, (one) => one.tried);
  const otherKind = sum(scores, (one) => one.otherKind);
  const elsewhere = sum(scores, (one) => one.elsewhere);
  const shown = right + otherKind + elsewhere;
  const wrong =
    otherKind + elsewhere === 0 ? '' : `; ${otherKind} of another kind, ${elsewhere} elsewhere`;
  return `R ${share(right, tried)}, P ${shown === 0 ? 'none' : ratio(right / shown)}${wrong}`;
}

/** The score as rows of a report; the first one opens a group. */
export function rowsOf(
  score: GeneratorScore,
  of: string,
  note: string,
): [name: string, figure: string][] {
  const changed = Object.entries(score.mutations).filter(([, { tried }]) => tried > 0);
  return [
    [`Generated copies of ${score.articles} articles (${of}, seed ${score.seed})`, note],
    ['  disagreements added by a verbatim copy', addedTo(score.verbatim)],
    ['  disagreements added by a rewritten copy', addedTo(score.rewritten)],
    ...changed.map(([name, one]): [string, string] => [
      `  one ${name} changed (${one.kind})`,
      figureOf([one]),
    ]),
    ['  one thing changed, all', figureOf(changed.map(([, one]) => one))],
  ];
}

/** What was not as it should be, a line each. */
export function detailsOf({ rewrites, mutations, details }: GeneratorScore, of: string): string[] {
  const list = (title: string, lines: readonly string[]): string[] => [
    `${title} (${of}): ${lines.length}`,
    ...lines.map((line) => `  ${line}`),
  ];
  return [
    ...list(
      'rewrites: articles changed, disagreements added',
      Object.entries(rewrites).map(([name, { changed, added }]) => `${name}: ${changed}, ${added}`),
    ),
    ...list(
      'changes: places offered, tried',
      Object.entries(mutations).map(
        ([name, { offered, tried }]) => `${name}: ${offered}, ${tried}`,
      ),
    ),
    ...list('added by copies', details.added),
    ...list('changes not found', details.missed),
    ...list('false alarms beside changes', details.extra),
  ];
}
