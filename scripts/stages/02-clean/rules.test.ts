import { describe, expect, it } from 'vitest';
import { linesOf } from './page.ts';
import { rules } from './rules/index.ts';

describe.each(rules)('the rule $name', (rule) => {
  const labelled = (page: string): { lines: string[]; states: object } => {
    const lines = linesOf(page);
    const findings = rule.find({ lines, labels: new Map() });
    return {
      lines: findings.map((finding) => lines[finding.line]?.text ?? '').sort(),
      states: Object.fromEntries(
        findings.flatMap((finding) => Object.entries(finding.states ?? {})),
      ),
    };
  };

  it.each(rule.examples.found)('finds $lines', ({ page, lines, states }) => {
    expect(labelled(page).lines).toEqual([...lines].sort());
    if (states) expect(labelled(page).states).toMatchObject(states);
  });

  it.each(rule.examples.silent)('stays silent on %s', (page) => {
    expect(labelled(page).lines).toEqual([]);
  });
});
