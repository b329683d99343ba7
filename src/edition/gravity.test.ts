import { describe, expect, it } from 'vitest';
import { exampleDisagreement } from './example.ts';
import { byGravity, gravest, gravityOf } from './gravity.ts';

const contradiction = exampleDisagreement({ id: 'd1' });
const tension = exampleDisagreement({ id: 'd2', severity: 'tension' });
const update = exampleDisagreement({ id: 'd3', update: true });

describe('gravity', () => {
  it('never counts an update as a contradiction', () => {
    expect(gravityOf(update)).toBe('update');
    expect(gravityOf(contradiction)).toBe('contradiction');
  });

  it('puts contradictions first and updates last', () => {
    expect(byGravity([update, tension, contradiction])).toEqual([contradiction, tension, update]);
  });

  it('keeps the order of equals', () => {
    const other = exampleDisagreement({ id: 'd4' });
    expect(byGravity([other, contradiction])).toEqual([other, contradiction]);
  });

  it('finds the gravest, and none among none', () => {
    expect(gravest([update, tension])).toBe('tension');
    expect(gravest([])).toBeNull();
  });
});
