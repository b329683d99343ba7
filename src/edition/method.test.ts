import { describe, expect, it } from 'vitest';
import type { RuleEntry } from '../domain/index.ts';
import { rulesByStage } from './method.ts';

const rule = (stage: string, name: string): RuleEntry => ({
  stage,
  name,
  about: 'It finds something.',
  found: [],
  silent: [],
});
const names = (rules: readonly RuleEntry[]) =>
  rulesByStage(rules).map((group) => [group.stage, ...group.rules.map(({ name }) => name)]);

describe('rulesByStage', () => {
  it('puts the stages in the order of the pipeline, whatever order the rules come in', () => {
    expect(
      names([
        rule('compare', 'numeric'),
        rule('facts', 'count'),
        rule('clean', 'byline'),
        rule('attribute', 'quotation'),
      ]).map(([stage]) => stage),
    ).toEqual(['clean', 'attribute', 'facts', 'compare']);
  });

  it('keeps the order of the rules of a stage, for the first one decides', () => {
    expect(
      names([
        rule('attribute', 'trailing'),
        rule('clean', 'date'),
        rule('attribute', 'according-to'),
      ]),
    ).toEqual([
      ['clean', 'date'],
      ['attribute', 'trailing', 'according-to'],
    ]);
  });

  it('loses no rule of a stage that it does not know', () => {
    expect(names([rule('translate', 'a'), rule('compare', 'b'), rule('align', 'c')])).toEqual([
      ['compare', 'b'],
      ['translate', 'a'],
      ['align', 'c'],
    ]);
  });

  it('gives no empty stage', () => {
    expect(rulesByStage([])).toEqual([]);
  });
});
