import type { Source } from '../../../src/domain/index.ts';
import type { Directory } from './who/directory.ts';
import { isPersonRole } from './who/kind.ts';
import type { Draft } from './draft.ts';

/** Roles that make a person answerable to the public: office, command, profession with a public duty. */
const PUBLIC_ROLE =
  /\b(?:president|premier|chancellor|minister|secretary|governor|mayor|senator|congress(?:man|woman)|representative|councillor|council(?:man|woman|member)|lawmaker|mp|mep|ambassador|envoy|diplomat|commissioner|chief|chair(?:man|woman|person)?|head|director|manager|executive|boss|ceo|commander|captain|general|admiral|colonel|officer|spokes(?:man|woman|person)|judge|justice|prosecutor|attorney|solicitor|lawyer|king|queen|prince|princess|pope|bishop|archbishop|professor|scientist|economist|analyst|expert|adviser|advisor|leader|editor|author|inspector|coroner|superintendent|sheriff|treasurer|trustee|clerk|founder|owner|researcher|historian|consultant|librarian|coach|engineer)\b/i;

/** A name as the last part of an address: lower case letters, digits and hyphens. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'source';
}

/** Everyone and everything that vouches for a claim, by name; slugs are unique in the story. */
export function sourcesOf(drafts: readonly Draft[], directory: Directory): Source[] {
  const found = new Map<string, Source>();
  for (const { resolved, article, grounds } of drafts) {
    if (!resolved) continue;
    const key = `${resolved.kind} ${resolved.name}`;
    const source = found.get(key) ?? {
      slug: '',
      name: resolved.name,
      kind: resolved.kind,
      aliases: [],
      roles: [],
      public: true,
    };
    found.set(key, source);
    const { mention } = grounds;
    if (
      mention !== null &&
      /\p{Lu}/u.test(mention.slice(1)) &&
      mention !== resolved.name &&
      !source.aliases.includes(mention)
    )
      source.aliases.push(mention);
    const role = resolved.role;
    if (
      role !== null &&
      !source.roles.some((known) => known.role === role && known.article === article)
    )
      source.roles.push({ role, article });
  }
  const taken = new Set<string>();
  const ordered = [...found.values()].sort((a, b) =>
    `${a.name} ${a.kind}` < `${b.name} ${b.kind}` ? -1 : 1,
  );
  return ordered.map((source) => {
    const person =
      source.kind === 'person'
        ? directory.people.find((known) => known.name === source.name)
        : undefined;
    const roles = [...(person?.roles ?? []), ...source.roles].filter(
      (entry, i, all) =>
        all.findIndex((other) => other.role === entry.role && other.article === entry.article) ===
        i,
    );
    let slug = slugOf(source.name);
    for (let n = 2; taken.has(slug); n += 1) slug = `${slugOf(source.name)}-${n}`;
    taken.add(slug);
    const isPublic =
      source.kind !== 'person' ||
      roles.some(({ role }) => PUBLIC_ROLE.test(role) && isPersonRole(role));
    return { ...source, slug, aliases: source.aliases.sort(), roles, public: isPublic };
  });
}
