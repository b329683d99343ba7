import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_LENGTH, mint } from './mint.ts';

describe('mint', () => {
  it('gives equal parts equal ids and other parts other ids', () => {
    expect(mint(['a', 'b'])).toBe(mint(['a', 'b']));
    expect(mint(['a', 'b'])).not.toBe(mint(['ab', '']));
  });

  it('uses letters and digits that cannot be mistaken for each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' })),
        fc.integer({ min: 10, max: 50 }),
        (parts, length) => {
          const id = mint(parts, length);
          expect(id).toHaveLength(length);
          expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]+$/);
        },
      ),
    );
  });

  it('grows an id without changing its beginning', () => {
    expect(mint(['x'], ID_LENGTH + 3).startsWith(mint(['x']))).toBe(true);
  });
});
