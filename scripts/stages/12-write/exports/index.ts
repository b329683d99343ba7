import { annotations } from './annotations.ts';
import { claims } from './claims.ts';
import { disagreements } from './disagreements.ts';
import { everything } from './everything.ts';
import type { Export } from './export.ts';
import { csl } from './originals.ts';
import { ris } from './ris.ts';

/** In the order in which the Downloads page shows them. */
export const storyExports: readonly Export[] = [
  claims,
  disagreements,
  csl,
  ris,
  annotations,
  everything,
];
