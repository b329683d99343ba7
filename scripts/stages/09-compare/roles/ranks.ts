/** Ranks of which one person holds one at a time, from the top, each with its other names. */
const LADDERS: readonly (readonly RegExp[])[] = [
  [
    /^(?:ship[’']s )?(?:captain|skipper|master)$/,
    /^(?:first|second|chief|third) (?:officer|mate)$/,
    /^(?:deckhand|steward|purser)$/,
  ],
  [
    /general$/,
    /^(?:lieutenant )?colonel$/,
    /^major$/,
    /^lieutenant$/,
    /^(?:staff )?sergeant$/,
    /^corporal$/,
  ],
  [/\bpolice chief$/, /\bsuperintendent$/, /\binspector$/, /\bconstable$/],
  [/\b(?:defence|defense) (?:lawyer|attorney|counsel)$/, /\bprosecutor$/, /\bjudge$/],
  [
    /^(?:.* )?(?:chief executive|ceo)$/,
    /^(?:.* )?(?:finance director|chief financial officer|cfo)$/,
    /^(?:.* )?(?:chief operating officer|coo)$/,
  ],
  [/^(?:.* )?senator$/, /^(?:.* )?(?:representative|congressman|congresswoman)$/],
];
/** What makes one office another one of the same name: "deputy mayor" is not "mayor". */
const LOWER = /\b(?:(?:first )?deputy|vice|assistant|associate|junior)\b ?/;

const isSuffix = (one: string, other: string): boolean =>
  one === other || other.endsWith(` ${one}`);
/** "Head of operations" as "operations head". */
const fieldFirst = (role: string): string => role.replace(/^(.+) of (\S+)$/, '$2 $1');

/** Can two roles be the same office, one told more fully: "minister", "health minister"? */
export function sameOffice(a: string, b: string): boolean {
  const [one, other] = [fieldFirst(a), fieldFirst(b)];
  return (isSuffix(one, other) || isSuffix(other, one)) && LOWER.test(a) === LOWER.test(b);
}

function rungOf(role: string): { ladder: number; rung: number } | null {
  for (const [ladder, rungs] of LADDERS.entries()) {
    const rung = rungs.findIndex((form) => form.test(role));
    if (rung >= 0) return { ladder, rung };
  }
  return null;
}

/** Are these two ranks of one ladder, or an office and its deputy? */
export function ranksDiffer(a: string, b: string): boolean {
  const [one, other] = [rungOf(a), rungOf(b)];
  if (one !== null && one.ladder === other?.ladder) return one.rung !== other.rung;
  const [high, low] = LOWER.test(a) ? [b, a] : [a, b];
  const deputy = LOWER.test(low) && !LOWER.test(high);
  return deputy && high.includes(' ') && low.replace(LOWER, '').trim() === high;
}

/** Offices of which a person holds one at a time, but that may follow on each other soon. */
const ONE_AT_A_TIME: readonly (readonly RegExp[])[] = [
  [
    /\bmayor$/,
    /\bgovernor$/,
    /\bsenator$/,
    /\b(?:representative|congressman|congresswoman)$/,
    /\bambassador$/,
  ],
  [/\bhead coach$/, /\bassistant coach$/],
];
/** Departments that hardly ever have one minister: "trade and industry" or "energy and climate" have. */
const DEPARTMENT =
  /(?:^| )(foreign|finance|health|transport|defen[cs]e|interior|justice|education|agriculture) (minister|secretary)$/;

/** Are these the ministers of two departments? */
export function departmentsDiffer(a: string, b: string): boolean {
  const [one, other] = [DEPARTMENT.exec(a), DEPARTMENT.exec(b)];
  if (!one || !other || one[2] !== other[2]) return false;
  return one[1]?.replace('defense', 'defence') !== other[1]?.replace('defense', 'defence');
}

/** Are these two offices of which a person holds one at a time, or an office in one word and its deputy? */
export function officesDiffer(a: string, b: string): boolean {
  const apart = ONE_AT_A_TIME.some((offices) => {
    const [one, other] = [a, b].map((role) => offices.findIndex((form) => form.test(role)));
    return one !== undefined && other !== undefined && one >= 0 && other >= 0 && one !== other;
  });
  const [high, low] = LOWER.test(a) ? [b, a] : [a, b];
  return apart || (!LOWER.test(high) && low.replace(LOWER, '').trim() === high && low !== high);
}
