import { describe, expect, it } from 'vitest';
import { departmentsDiffer, officesDiffer, ranksDiffer, sameOffice } from './ranks.ts';

describe('two roles', () => {
  it.each([
    ['minister', 'health minister'],
    ['head of operations', 'operations head'],
  ])('may be one office: %s and %s', (one, other) => {
    expect(sameOffice(one, other)).toBe(true);
    expect(officesDiffer(one, other)).toBe(false);
  });

  it.each([
    ['mayor', 'governor'],
    ['brack mayor', 'senator'],
    ['mayor', 'deputy mayor'],
    ['head coach', 'assistant coach'],
  ])('are held one at a time: %s and %s', (one, other) => {
    expect(officesDiffer(one, other)).toBe(true);
    expect(officesDiffer(other, one)).toBe(true);
  });

  it.each([
    ['mayor', 'editor'],
    ['mayor', 'brack mayor'],
    ['deputy mayor', 'deputy mayor'],
    ['coach', 'head coach'],
  ])('may be held together: %s and %s', (one, other) => {
    expect(officesDiffer(one, other)).toBe(false);
    expect(ranksDiffer(one, other)).toBe(false);
  });

  it('are of two departments by their field alone', () => {
    expect(departmentsDiffer('health minister', 'finance minister')).toBe(true);
    expect(departmentsDiffer('defence minister', 'defense minister')).toBe(false);
    expect(departmentsDiffer('health minister', 'minister')).toBe(false);
    expect(departmentsDiffer('health minister', 'health secretary')).toBe(false);
    expect(departmentsDiffer('trade minister', 'industry minister')).toBe(false);
  });
});
