import { tableOf } from '../../table.ts';

/** Last words of a role, after their field: "prime minister", "chief executive", "first officer". */
const ROLE_NOUNS = new Set(
  `actor actress administrator admiral adviser advisor agent ambassador analyst archbishop architect artist attorney
  author baroness bishop boss brigadier captain cardinal chair chairman chairwoman chairperson chancellor chief
  clerk coach colonel commander commissioner commodore comptroller congressman congresswoman consultant consul
  coordinator coroner corporal councillor councilman councilwoman counsel counsellor dean defender delegate deputy
  detective diplomat director doctor economist editor emperor engineer envoy executive expert farmer fellow founder
  co-founder general goalkeeper governor head historian inspector investigator journalist judge justice king lawyer
  leader lecturer lieutenant magistrate major manager marshal master mayor member midfielder minister monk nurse
  officer official ombudsman operator organiser organizer owner partner pastor patriarch physician pilot plumber
  politician pope premier president priest prime-minister prince princess principal producer professor prosecutor
  psychologist queen rabbi rapporteur rector reporter representative researcher scientist secretary senator
  sergeant seismologist sheriff shareholder skipper solicitor soldier speaker spokesman spokesperson spokeswoman
  strategist striker student superintendent supervisor surgeon teacher technician trader treasurer trustee vet
  vicar warden winger writer mate deckhand ceo cfo coo cto mp mep msp alderman comptroller undersecretary
  secretary-general director-general attorney-general governor-general epidemiologist virologist biologist
  geologist volcanologist meteorologist astronomer physicist chemist archaeologist forester ranger firefighter
  paramedic constable chief-of-staff steward quarterback defender forward trainer referee umpire chef`.split(
    /\s+/,
  ),
);

/** Short forms of a title before a name, with the word they stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = tableOf({
  gen: 'general', lt: 'lieutenant', col: 'colonel', capt: 'captain', cpt: 'captain', maj: 'major', sgt: 'sergeant',
  cdr: 'commander', cmdr: 'commander', adm: 'admiral', gov: 'governor', sen: 'senator', rep: 'representative',
  cllr: 'councillor', prof: 'professor', supt: 'superintendent', insp: 'inspector', pres: 'president',
  det: 'detective', rev: 'reverend', atty: 'attorney', pm: 'prime minister', mp: 'mp',
}); // prettier-ignore

const STATUS: readonly (readonly [form: RegExp, status: 'former' | 'acting' | 'designate'])[] = [
  [
    /\b(?:former|ex|late|one-time|onetime|retired|outgone|past|previous|ousted|deposed)\b[- ]?/g,
    'former',
  ],
  [/\b(?:acting|interim|caretaker)\b ?/g, 'acting'],
  [/[- ]?\b(?:incoming|designate|elect|nominee|to-be)\b ?/g, 'designate'],
];

/** Is this word, in lower case, one with which a role can end? Plurals are no one person's role. */
export const isRoleNoun = (word: string): boolean => ROLE_NOUNS.has(word) || word in ABBREVIATIONS;

export interface Role {
  role: string;
  status: 'current' | 'former' | 'acting' | 'designate';
}

/**
 * A role's words as role and status: "Former Deputy Prime Minister" is `deputy prime minister`,
 * former; "Gen." is `general`. Null where no role noun ends them.
 */
export function readRole(words: string): Role | null {
  let role = words
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replaceAll('.', '')
    .replace(/\s*-\s*/g, '-')
    .trim();
  let status: Role['status'] = 'current';
  // "The then mayor" was mayor at the time of which the text speaks.
  role = role.replace(/^then[- ]/, '');
  for (const [form, name] of STATUS) {
    const without = role.replace(form, '');
    if (without !== role) status = name;
    role = without.trim();
  }
  const [office = '', field] = role.split(/(?= of )/);
  const parts = office.split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (!isRoleNoun(last) && !isRoleNoun(last.split('-').at(-1) ?? '')) return null;
  parts[parts.length - 1] = ABBREVIATIONS[last] ?? last;
  return { role: `${parts.join(' ')}${field ?? ''}`, status };
}
