import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';
import { rules } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';
import { articleOf } from './testing.ts';
import { textOf, viewsOf } from './view.ts';

describe.each(rules)('the rule $name', (rule) => {
  const findings = (text: string): { source: string | null; cue: string | null }[] => {
    const article = articleOf(text);
    return viewsOf(article)
      .flatMap(partsOf)
      .map((part) => rule.find(part))
      .filter((finding): finding is Finding => finding !== undefined)
      .map(({ source, cue }) => ({
        source: source === null ? null : textOf(article, source.phrase),
        cue: cue === null ? null : textOf(article, cue),
      }));
  };

  it.each(rule.examples.found)('finds who says: $text', ({ text, source, cue }) => {
    expect(findings(text)).toEqual([{ source, cue }]);
  });

  it.each(rule.examples.silent)('stays silent on: %s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});
