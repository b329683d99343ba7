import { describe, expect, it } from 'vitest';
import { measureGenerator } from './measure.ts';
import { detailsOf, rowsOf } from './report.ts';

const articles = [
  {
    id: 'mill',
    text: 'Mill of Brack burns down in the night\n\nThe old mill of Brack burned down, and the fire killed 12 miners in the yard.\n\nHealth Minister Ada Holm visited the valley of Brack and its hospital with her staff.\n\nThe council will sell the ruined mill to a bank from the capital.\n',
  },
];

describe('measureGenerator', () => {
  const score = measureGenerator(articles, 7, 3);

  it('adds nothing between an article and its copies', () => {
    expect(score.details.added).toEqual([]);
    expect([score.verbatim.touched, score.rewritten.touched]).toEqual([0, 0]);
    expect(score.rewrites.digits).toEqual({ changed: 0, added: 0 });
  });

  it('counts what was changed and is shown at its words', () => {
    expect(score.mutations.number).toEqual({
      kind: 'numeric',
      offered: 1,
      tried: 1,
      right: 1,
      otherKind: 0,
      elsewhere: 0,
    });
    expect(score.mutations.speaker?.tried).toBe(0);
  });

  it('gives the same score for the same seed', () => {
    expect(measureGenerator(articles, 7, 3)).toEqual(score);
  });

  it('reports a row for each mutation that found a spot, and a line for each miss', () => {
    const names = rowsOf(score, 'stories', 'a note').map(([name]) => name);
    expect(names).toContain('  one number changed (numeric)');
    expect(names).not.toContain('  one speaker changed (attribution)');
    expect(detailsOf(score, 'stories')).toContain('added by copies (stories): 0');
  });
});
