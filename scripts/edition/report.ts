import { ledgerEventKinds, recordedKinds } from '../../src/domain/index.ts';
import type { Change } from '../ledger/index.ts';

/** Changes of one story that are told one by one; the rest is counted. */
const TOLD = 20;

/** Characters of a wording in a line. */
const WORDING = 120;

type Thing = Change['thing'];

/** What a thing says, in one line. */
function wordsOf(thing: Thing): string {
  switch (thing.what) {
    case 'story':
      return thing.title;
    case 'article':
      return `${thing.label} (${thing.outlet ?? 'outlet not stated'}, ${thing.published ?? 'undated'})`;
    case 'source':
      return `${thing.name}, ${thing.kind}`;
    case 'claim':
      return thing.quote;
    case 'disagreement':
      return thing.why;
  }
}

function line(text: string): string {
  const folded = text.replace(/\s+/g, ' ');
  return folded.length > WORDING ? `${folded.slice(0, WORDING - 1).toWellFormed()}…` : folded;
}

const speakerOf = (thing: Thing): string =>
  thing.what === 'claim' ? `${thing.source.name}, ${thing.source.kind}, ${thing.speech}` : '';

function linesOf({ event, thing, before, into }: Change): string[] {
  const head = `  ${event} ${thing.what} ${thing.id}${into === undefined ? '' : ` into ${into}`}`;
  const [was, is] =
    event === 'reattributed'
      ? [before && speakerOf(before), speakerOf(thing)]
      : [before && wordsOf(before), wordsOf(thing)];
  if (was === undefined || event === 'added') return [head, `    + ${line(is)}`];
  if (event === 'withdrawn') return [head, `    - ${line(was)}`];
  return was === is
    ? [head, `    = ${line(is)}`]
    : [head, `    - ${line(was)}`, `    + ${line(is)}`];
}

/** "3 added, 1 withdrawn" */
function countsOf(changes: readonly Change[]): string {
  return ledgerEventKinds
    .map((kind) => ({ kind, number: changes.filter(({ event }) => event === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => `${number} ${kind}`)
    .join(', ');
}

function storyLines(story: string, changes: readonly Change[]): string[] {
  const kinds = recordedKinds.flatMap((what) => {
    const own = changes.filter(({ thing }) => thing.what === what);
    return own.length === 0 ? [] : [`  ${what}: ${countsOf(own)}`];
  });
  // What is new is least in need of a second look.
  const told = changes.toSorted(
    (a, b) => Number(a.event === 'added') - Number(b.event === 'added'),
  );
  const more = told.length - TOLD;
  return [
    `${story}: ${countsOf(changes)}`,
    ...kinds,
    ...told.slice(0, TOLD).flatMap(linesOf),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** What editions would record, or have recorded, story by story: counts, then the first changes with old and new words. */
export function changeReport(changes: ReadonlyMap<string, readonly Change[]>): string {
  if (changes.size === 0) return 'Nothing changed since the last edition: there is no new one.';
  return [...changes].flatMap(([story, own]) => storyLines(story, own)).join('\n');
}
