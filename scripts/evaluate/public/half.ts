import { createHash } from 'node:crypto';

/** Which documents of a public set are meant: those one may look at, or those that are only counted. */
export type Half = 'looking' | 'checking';

/** The half that a document belongs to, by the SHA-256 of its id: even first four bytes are for looking. */
export function halfOf(id: string): Half {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 2 === 0
    ? 'looking'
    : 'checking';
}
