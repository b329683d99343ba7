import type { Collation, Witness } from '../collation.ts';

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** The last words of all roles in the story. A source that ends in one is called by an office: whose it is, another article may tell. */
export const officesIn = ({ witnesses }: Collation): Set<string> =>
  new Set(
    witnesses.flatMap(({ claim }) =>
      claim.facts.flatMap((fact) => (fact.dimension === 'role' ? [lastOf(fact.role)] : [])),
    ),
  );

/** Does a person vouch for the claim, and by name? */
export const isNamed = ({ claim: { source } }: Witness, offices: ReadonlySet<string>): boolean =>
  source.kind === 'person' && !offices.has(lastOf(source.name).toLowerCase());

const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|counsel|agent|aide|representative|publicist)\b/i;

/** Short forms that begin with another letter than the name they stand for. */
const SHORT_NAMES: readonly RegExp[] = [
  /^(?:bob|rob|robert)/i, /^(?:bill|will)/i, /^(?:ted|ned|ed)/i, /^(?:dick|rick|rich)/i, /^(?:tony|anth?on)/i,
  /^(?:jack|john|jon)/i, /^(?:hank|harry|henry)/i, /^(?:peg|meg|mag|marg)/i, /^(?:betty|beth|liz|eliza|lisa)/i,
  /^(?:kate|kath|cath|kit)/i, /^(?:sandy|sasha|alex)/i, /^(?:polly|molly|mary)/i, /^(?:jim|jam)/i,
]; // prettier-ignore
/** Words before a name that are no part of it, as far as the story's roles do not tell them. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|rev|insp|sgt|const|det|.*\.)$/i;

const isLikeGiven = (one: string, other: string): boolean =>
  one.slice(0, 1) === other.slice(0, 1) ||
  SHORT_NAMES.some((form) => form.test(one) && form.test(other));

/**
 * May these be names of one person: "Ada Holm", "Holm", "Councillor Holm", "A. Holm"? Ada Holm and
 * Per Holm are two, and so are Ada Holm and Ada Lund.
 */
export function isOnePerson(one: string, other: string, offices: ReadonlySet<string>): boolean {
  const [a = [], b = []] = [one, other].map((name) => {
    const words = name.split(' ');
    const bare = words.filter((word) => !HONORIFIC.test(word) && !offices.has(word.toLowerCase()));
    return bare.length > 0 ? bare : words;
  });
  const shared = new Set(a).intersection(new Set(b)).size;
  if (Math.min(a.length, b.length) < 2 || shared !== 1) return shared > 0;
  if (a.at(-1) === b.at(-1)) return isLikeGiven(a[0] ?? '', b[0] ?? '');
  return a[0] !== b[0];
}

const OFFICER = /^(?:officer|constable|sergeant|detective|inspector|superintendent|sheriff)$/;

/** The words of all roles of a person; who has a rank of the police is of the police. */
function roleWords(name: string, { witnesses }: Collation): string[] {
  const words = witnesses
    .flatMap(({ claim }) => claim.facts)
    .flatMap((fact) =>
      fact.dimension === 'role' && fact.person === name ? fact.role.split(' ') : [],
    );
  return words.some((word) => OFFICER.test(word)) ? [...words, 'police'] : words;
}

/** Does one of two people speak for the other, or for their body: "Ole Brandt, a lawyer for Ada Holm", a fire spokesman and the fire chief? */
export function speaksFor(one: string, other: string, collation: Collation): boolean {
  const [a = [], b = []] = [one, other].map((name) => roleWords(name, collation));
  const speaks = [...a, ...b].some((word) => SPEAKS_FOR.test(word));
  if (speaks && a.some((word) => b.includes(word))) return true;
  const oneFamily = lastOf(one) === lastOf(other);
  const names = [one, other].map((name) => (oneFamily ? name : lastOf(name)));
  return collation.witnesses.some(
    ({ claim: { quote } }) => SPEAKS_FOR.test(quote) && names.every((name) => quote.includes(name)),
  );
}
