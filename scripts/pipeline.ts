import type { Story } from '../src/domain/index.ts';
import { ENGINE } from './engine.ts';
import type { Recorded } from './ledger/index.ts';
import { read, type ReadStory, type Warning } from './stages/01-read/index.ts';
import { clean } from './stages/02-clean/index.ts';
import { segment } from './stages/03-segment/index.ts';
import { attribute } from './stages/04-attribute/index.ts';
import { identify } from './stages/05-identify/index.ts';
import { amend } from './stages/06-amend/index.ts';
import { facts } from './stages/07-facts/index.ts';
import { align, type Encoder } from './stages/08-align/index.ts';
import { compare } from './stages/09-compare/index.ts';
import { decide } from './stages/10-decide/index.ts';
import { withhold } from './stages/11-withhold/index.ts';
import { write, type PageTexts } from './stages/12-write/index.ts';

/** Told the name of each stage as it begins. */
export type Progress = (stage: string) => void;

/** A story as it was written, with what is needed to write its exports. */
export interface Annotated {
  story: Story;
  pages: PageTexts;
  warnings: Warning[];
}

/**
 * Makes the edition of one story: the stages, each one's output the next one's input.
 * @param encoder compares claims by their meaning, too.
 */
export async function annotate(
  folder: string,
  out: string,
  progress: Progress,
  encoder?: Encoder,
): Promise<Annotated> {
  progress('read');
  const documents = await read(folder);
  return annotateRead(documents, out, progress, encoder);
}

/**
 * The same for a story that was read already.
 * @param recorded what editions recorded of it; nothing by default.
 */
export async function annotateRead(
  documents: ReadStory,
  out: string,
  progress: Progress,
  encoder?: Encoder,
  recorded?: Recorded,
): Promise<Annotated> {
  progress('clean');
  const cleaned = clean(documents);
  progress('segment');
  const segmented = segment(cleaned);
  progress('attribute');
  const attributed = attribute(segmented);
  progress('identify');
  const identified = identify(attributed, recorded);
  progress('amend');
  const amended = amend(identified);
  progress('facts');
  const withFacts = facts(amended);
  if (encoder) progress('encode');
  const vectors = await encoder?.vectorsOf(withFacts.claims.map(({ quote }) => quote));
  progress('align');
  const aligned = align(withFacts, vectors);
  progress('compare');
  const compared = compare(aligned, recorded);
  progress('decide');
  const decided = decide(compared);
  progress('withhold');
  const withheld = withhold(decided);
  progress('write');
  const maker = { engine: `${ENGINE.name} ${ENGINE.version}`, encoder: encoder?.name ?? null };
  const { story, pages } = await write(withheld, out, maker);
  return { story, pages, warnings: withheld.warnings };
}
