import type { RuleEntry } from '../domain/index.ts';

/** The stages that decide by rules, in the order of the pipeline. */
export const ruleStages = ['clean', 'attribute', 'facts', 'compare'] as const;
export type RuleStage = (typeof ruleStages)[number];

export interface StageRules {
  stage: string;
  rules: readonly RuleEntry[];
}

/**
 * The rules under their stages, in the order of the pipeline; inside a stage they keep theirs, which
 * is the order in which the engine asks them. Stages that are not known here follow as they come.
 */
export function rulesByStage(rules: readonly RuleEntry[]): StageRules[] {
  const ranks = new Map<string, number>(ruleStages.map((stage, place) => [stage, place]));
  const rank = ({ stage }: StageRules): number => ranks.get(stage) ?? ranks.size;
  return [...Map.groupBy(rules, ({ stage }) => stage)]
    .map(([stage, rules]) => ({ stage, rules }))
    .toSorted((a, b) => rank(a) - rank(b));
}
