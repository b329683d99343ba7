import { describe, expect, it } from 'vitest';
import { checkedOf } from './checked.ts';

const checked = { by: 'Per Lund', on: '2031-04-01' };

describe('the marks that persons checked', () => {
  it('are counted', () => {
    expect(checkedOf([{ checked }, {}, { checked }])).toEqual({ checked: 2, all: 3 });
  });

  it('are not spoken of where there are none', () => {
    expect(checkedOf([{}, {}])).toBeUndefined();
    expect(checkedOf([])).toBeUndefined();
  });
});
