import { accordingTo } from './according-to.ts';
import { asPutIt } from './as-put-it.ts';
import { colon } from './colon.ts';
import { document } from './document.ts';
import { hearsay } from './hearsay.ts';
import { labelled } from './labelled.ts';
import { nounCue } from './noun-cue.ts';
import { participle } from './participle.ts';
import { quotation } from './quotation.ts';
import { quotedFragment } from './quoted-fragment.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { reporting } from './reporting.ts';
import type { AttributionRule } from './rule.ts';
import { signed } from './signed.ts';
import { silence } from './silence.ts';
import { trailing } from './trailing.ts';

/** The rules in the order they are asked; the first that finds something decides. */
export const rules: readonly AttributionRule[] = [
  quotation,
  signed,
  accordingTo,
  asPutIt,
  trailing,
  quotedAsSaying,
  reporting,
  document,
  participle,
  quotedFragment,
  colon,
  silence,
  labelled,
  nounCue,
  hearsay,
];
