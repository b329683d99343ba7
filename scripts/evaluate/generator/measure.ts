import { bodySentences, type BodySentence } from './body.ts';
import { beyond, isAt, momentOf, shownIn, type Shown } from './compare-two.ts';
import { mutations } from './mutations/index.ts';
import { mutatedBy, type Mutated, type Mutation } from './mutations/mutation.ts';
import { sample, seeded } from './random.ts';
import { rewrites } from './rewrites/index.ts';
import type { CopyScore, GeneratorScore } from './score.ts';

/** An article as it came. */
export interface SourceArticle {
  id: string;
  text: string;
}

/** An article with its moment, and with what it has to disagree on with itself. */
interface Case extends SourceArticle {
  moment: string;
  sentences: readonly BodySentence[];
  baseline: readonly Shown[];
}

const copyScore = (): CopyScore => ({ articles: 0, touched: 0, added: {} });

function countCopy(score: CopyScore, added: readonly Shown[]): void {
  score.articles += 1;
  if (added.length > 0) score.touched += 1;
  for (const { kind } of added) score.added[kind] = (score.added[kind] ?? 0) + 1;
}

function measureRewrites(one: Case, score: GeneratorScore): void {
  const addedBy = (text: string): Shown[] =>
    beyond(shownIn(one.moment, one.text, text), one.baseline);
  const random = seeded(`${score.seed} ${one.id} rewritten`);
  const rewritten = rewrites.reduce((text, { apply }) => apply(text, random), one.text);
  const added = addedBy(rewritten);
  countCopy(score.rewritten, added);
  score.details.added.push(...added.map(({ kind, why }) => `${one.id} ${kind}: ${why}`));
  for (const { name, apply } of rewrites) {
    const own = (score.rewrites[name] ??= { changed: 0, added: 0 });
    const text = apply(one.text, seeded(`${score.seed} ${one.id} ${name}`));
    if (text === one.text) continue;
    const alone = addedBy(text);
    own.changed += 1;
    own.added += alone.length;
    score.details.added.push(...alone.map(({ kind, why }) => `${one.id} ${name} ${kind}: ${why}`));
  }
}

/** The line of a text around changed words, these in brackets, and the words they replace. */
function lineAt({ text, start, end }: Mutated, replaced: string): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const after = text.slice(end, to < 0 ? undefined : to);
  return `${text.slice(from, start)}[${replaced} → ${text.slice(start, end)}]${after}`.trim();
}

function measureMutation(mutation: Mutation, one: Case, most: number, score: GeneratorScore): void {
  const { name, kind, spots } = mutation;
  const own = (score.mutations[name] ??= {
    kind,
    offered: 0,
    tried: 0,
    right: 0,
    otherKind: 0,
    elsewhere: 0,
  });
  const random = seeded(`${score.seed} ${one.id} ${name}`);
  const offered = spots(one.sentences, one.text, random);
  own.offered += offered.length;
  for (const edit of sample(random, offered, most)) {
    const mutated = mutatedBy(one.text, edit);
    const shown = shownIn(one.moment, one.text, mutated.text);
    const there = shown.filter((each) => isAt(each, mutated, edit));
    const right = there.find((each) => each.kind === kind && !each.update);
    const extra = beyond(shown, one.baseline).filter((each) => each !== right);
    const line = `${one.id} ${name}: ${lineAt(mutated, one.text.slice(edit.start, edit.end))}`;
    own.tried += 1;
    if (right) own.right += 1;
    else score.details.missed.push(line);
    own.otherKind += extra.filter((each) => there.includes(each)).length;
    own.elsewhere += extra.filter((each) => !there.includes(each)).length;
    score.details.extra.push(...extra.map((each) => `${line} ${each.kind}: ${each.why}`));
  }
}

/**
 * Makes copies of articles, and copies in which one thing is changed, and measures what the stages
 * show in a story of an article and its copy. The same articles and seed give the same score.
 * @param most spots of one mutation that are tried in an article
 */
export function measureGenerator(
  articles: readonly SourceArticle[],
  seed: number,
  most: number,
): GeneratorScore {
  const score: GeneratorScore = {
    seed,
    articles: articles.length,
    verbatim: copyScore(),
    rewritten: copyScore(),
    rewrites: {},
    mutations: {},
    details: { added: [], missed: [], extra: [] },
  };
  for (const { id, text } of articles) {
    const moment = momentOf(text);
    const copied = shownIn(moment, text, text);
    const added = beyond(copied, shownIn(moment, text));
    countCopy(score.verbatim, added);
    score.details.added.push(...added.map(({ kind, why }) => `${id} verbatim ${kind}: ${why}`));
    const one: Case = { id, text, moment, sentences: bodySentences(text), baseline: copied };
    measureRewrites(one, score);
    for (const mutation of mutations) measureMutation(mutation, one, most, score);
  }
  return score;
}
