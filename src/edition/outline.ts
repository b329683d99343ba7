import type { Note } from './note.ts';
import type { Speaker } from './speaker.ts';

/** What one source is reported to say in an article. */
export interface OutlineEntry {
  speaker: Speaker;
  notes: readonly Note[];
}

/** The claims of an article by who vouches for them: in the order of the text, the outlet itself last. */
export function outlineOf(notes: readonly Note[]): OutlineEntry[] {
  const groups = [...Map.groupBy(notes, ({ claim }) => claim.source.slug).values()];
  return groups
    .flatMap((group) => (group[0] ? [{ speaker: group[0].speaker, notes: group }] : []))
    .toSorted((a, b) => Number(isOutlet(a)) - Number(isOutlet(b)));
}

const isOutlet = ({ speaker }: OutlineEntry): boolean => speaker.kind === 'outlet';
