import { words as set } from './words.ts';

/** Forms of address before a name, with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map([
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['lady', 'she'],
  ...[
    'dr',
    'prof',
    'rev',
    'hon',
    'gen',
    'lt',
    'col',
    'maj',
    'capt',
    'cdr',
    'cmdr',
    'sgt',
    'sen',
    'rep',
    'gov',
    'det',
    'insp',
    'supt',
    'pc',
    'cpl',
    'adm',
    'coun',
    'cllr',
  ].map((title): [string, undefined] => [title, undefined]),
]);

/** Nouns for people by what they are or do. Compounds count by their last word ("police chief"). */
export const PERSON_NOUNS = set(`
  actor actress activist adviser advisor advocate agent aide ally ambassador analyst applicant archbishop architect
  artist assistant attorney aunt author banker bishop blogger boss boy broker brother builder buyer campaigner candidate captain
  chair chairman chairperson chairwoman chancellor chef chief child cleric clerk coach co-founder colleague colonel columnist
  commander commentator commissioner congressman congresswoman constable consultant contractor controller coroner correspondent
  councillor councilman councilwoman councilmember councilor counsel counsellor cousin creator critic customer daughter dean
  defendant delegate deputy designer detective developer diplomat director doctor driver economist editor educator employee engineer
  entrepreneur envoy epidemiologist executive expert father fan farmer firefighter fisherman founder friend general geologist girl governor grandfather
  grandmother guard head historian homeowner host hunter husband insider inspector investigator investor jailer journalist judge jury juror justice king
  labourer landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate major man manager mayor
  mechanic medic meteorologist midwife minister mother motorist mum mom dad mp musician mep mla msp neighbor neighbour nephew niece nominee
  nurse observer officer official ombudsman onlooker operator opponent organiser organizer owner paramedic parent partner passenger pastor patient
  pensioner physician pilot player plumber poet policeman policewoman politician pollster pope premier president priest prince princess
  principal producer professor prosecutor protester protestor provost psychologist publisher pupil queen rabbi receiver referee refugee reporter
  representative researcher resident responder retiree sailor scholar scientist seaman secretary senator sergeant sheriff shareholder
  shopkeeper sister skipper soldier solicitor son source speaker specialist spokesman spokesperson spokeswoman staffer statistician strategist student
  superintendent supervisor supporter surgeon surveyor survivor teacher technician teenager tenant tourist trader trainer treasurer trustee uncle undersecretary
  user vendor veteran vet victim villager visitor volunteer voter warden whistleblower wife witness woman worker writer youth deckhand crewman
  postmaster handler keeper curator naturalist ranger biologist ecologist hydrologist chemist physicist astronomer climatologist virologist pharmacist dentist
  ceo cfo coo cto barrister assessor auditor accountant negotiator mediator arbitrator peacekeeper fighter rebel militant gunman suspect detainee prisoner inmate hostage migrant`);

/** Nouns that speak for many, and never for one known person. */
export const GROUP_NOUNS = set(
  `people others some many police officials authorities crews locals families relatives`,
);

/** Last or telling words of an organisation's name, and common nouns for organisations. */
export const ORGANISATION_NOUNS = set(`
  academy administration agency airline airlines airport airways alliance army assembly association authority authorities bank board borough brigade broadcaster bureau cabinet campaign
  center centre chamber charity church city clinic club coalition coastguard college commission committee company
  conference confederation defence defense congress consortium constabulary corporation corp council county court courts department directorate embassy executive
  exchange family federation front movement caucus ferries firm force forces forum foundation fund government group guard hospital house inc institute
  institution kremlin laboratory league ltd limited llc local mayoralty ministry mission museum mosque nato navy network newspaper nhs observatory office operator opposition organisation
  organization palace panel parliament partnership party patrol pentagon police port press prosecution province publisher radio railway regime region regulator retailer
  school secretariat senate service services society station store studio supplier syndicate synod team temple tribunal trust union university utility
  vatican watch watchdog watchdogs works yard plant manufacturer carrier developer district state town village council-owned coast-guard task-force kingdom states republic
  nations emirates products capital partners ventures foods brands stores media news times herald tribune gazette
  chronicle journal telegraph airlines railways solutions labs analytics research consulting associates securities
  investments equity insurance gas mining steel auto pharma therapeutics healthcare medical bakery breweries zealand korea africa arabia lanka rica coast friends brothers sons airlines motors energy pharmaceuticals holdings industries systems technologies`);

/** Nouns by which an outlet speaks of its own text, as in a correction. */
export const OWN_NOUNS = set('version article story headline');

/** Nouns for things that state something in writing, or record it. */
export const DOCUMENT_NOUNS = set(`
  accord affidavit agreement analysis announcement assessment audit autopsy bill briefing bulletin census certificate charter circular
  communique communiqué complaint constitution contract convention data decision declaration decree directive disclosure document
  dossier email e-mail factsheet faq figures filing findings forecast guidance guidelines indictment inquiry inventory invoice law lawsuit leaflet ledger letter list log
  manifesto memo memorandum message minutes motion notice order ordinance pact paper petition policy poll post
  proclamation protocol record records register regulation regulations release report resolution results review rules ruling
  schedule statement statistics statute study summary summons survey testimony text transcript treaty tweet verdict video warrant website will press-release logs accounts`);

/** The singular of a regular noun; of "spokesmen" too. */
export function singularOf(noun: string): string {
  return noun
    .replace(/ies$/, 'y')
    .replace(/(wom|m)en$/, '$1an')
    .replace(/s$/, '');
}

/** Is it a noun for a person, a group, an organisation or a document, and so no name by itself? */
export function isCommonNoun(noun: string): boolean {
  const forms = [noun, singularOf(noun)];
  const lists = [PERSON_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS];
  return forms.some((form) => lists.some((list) => list.has(form)));
}

export function isDocumentNoun(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singularOf(noun));
}
