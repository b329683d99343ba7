import { expect, it } from 'vitest';
import { scoreRte } from './rte.ts';

it('counts a shown disagreement of any kind as a contradiction', () => {
  const score = scoreRte([
    {
      id: '1',
      a: 'The fire in the old mill of Brack killed 12 miners.',
      b: 'The fire in the old mill of Brack killed 40 miners.',
      label: 'contradict',
    },
    { id: '2', a: 'The mill of Brack burned down.', b: 'Ada Holm owns it.', label: 'contradict' },
    { id: '3', a: 'The mill burned down.', b: 'The mill burned down.', label: 'entail' },
  ]);
  expect(score).toMatchObject({ found: 1, hits: 1, gold: 2 });
  expect(score.wrong).toHaveLength(1);
});
