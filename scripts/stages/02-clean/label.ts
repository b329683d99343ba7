import { unwrap } from './wrap.ts';
import { linesOf, type CleanRule, type Label, type Line, type Stated } from './page.ts';

/** A page with every line that is no plain paragraph labelled, and what the page states. */
export interface LabelledPage {
  lines: Line[];
  labels: Map<number, Label>;
  stated: Stated;
}

/** Asks the rules in turn. The first to label a line, and the first to state a fact, decide. */
export function label(text: string, rules: readonly CleanRule[]): LabelledPage {
  const lines = unwrap(linesOf(text));
  const labels = new Map<number, Label>();
  let stated: Stated = {};
  for (const rule of rules) {
    for (const finding of rule.find({ lines, labels: new Map(labels) })) {
      if (!labels.has(finding.line)) labels.set(finding.line, finding.label);
      stated = { ...finding.states, ...stated };
    }
  }
  return { lines, labels, stated };
}
