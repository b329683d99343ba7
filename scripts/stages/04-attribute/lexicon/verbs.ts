import { words } from './words.ts';

/**
 * Verbs that introduce what somebody says, thinks or writes, by the forms their content may take:
 *
 * - `clause`: a that-clause or a bare clause ("said the bridge is shut"), and quotations;
 * - `quote`: quotations alone ("“It is shut,” she shouted");
 * - `noun`: also a noun phrase that is itself what is said ("confirmed the closure");
 * - `to`: also an infinitive ("promised to reopen it");
 * - `preposition`: a phrase with its preposition ("spoke about the closure").
 *
 * From the field's knowledge of reporting verbs (Quirk et al. 1985, sections 14.28–14.35 and 16.31,
 * factual and volitional verbs of speaking and thinking); American and British spellings.
 */
const forms = {
  clause: `say tell accept state add note explain comment remark reply respond answer repeat reiterate recall mention
    observe report reveal disclose admit concede confess agree insist maintain claim assert contend allege suggest
    predict forecast estimate conclude declare announce proclaim complain joke quip write tweet post blog testify
    boast clarify counter retort argue think believe feel fear suspect hope hint indicate imply signal deny
    warn caution stress emphasise emphasize underline underscore highlight acknowledge confirm dispute doubt
    promise pledge vow swear threaten guarantee advise recommend urge demand ask wonder inquire enquire question
    find show express reaffirm affirm point propose caution calculate rule order pray plead protest assure inform
    notify remind convince persuade cite speculate reckon muse know understand expect learn lament opine`,
  quote: `shout yell cry sob whisper mutter mumble fume laugh sigh scream gasp exclaim snap smile sneer thunder rage
    storm beam gush interject chime begin continue go conclude blast slam tease grumble murmur call roar
    bellow chuckle interrupt counsel intone declaim deadpan sing conclude implore scoff growl bark hiss wail weep
    rant sign announce text email message wonder`,
  noun: `note report estimate rule confirm deny welcome praise hail applaud condemn denounce criticise criticize dismiss reject dispute refute
    rebut stress emphasise emphasize underline underscore highlight acknowledge reiterate reaffirm voice express
    blame accuse describe call label dub brand characterise characterize refer cite blast slam defend question
    promise pledge tout thank commend laud endorse back mock ridicule rebuke lambast decry deplore`,
  to: `promise pledge vow swear threaten expect hope propose ask urge demand say`,
  preposition: `refer speak talk comment object warn complain boast call thank commit put`,
  /** What a document does where a person would speak; only with a document as its subject. */
  document: `say state read name hold oblige require outline set lay propose establish commit describe list note find show specify stipulate conclude
    recommend warn call support establish introduce invite provide record report estimate suggest indicate confirm
    cite mention claim allege accuse argue reveal explain add acknowledge declare offer pledge urge detail`,
} as const;

export type CueForm = keyof typeof forms;

const table = new Map<string, Set<CueForm>>();
for (const form of Object.keys(forms) as CueForm[]) {
  for (const verb of words(forms[form])) table.set(verb, (table.get(verb) ?? new Set()).add(form));
}

/** The forms in which a verb (its lemma) can introduce content; none for other verbs. */
export function cueForms(lemma: string): ReadonlySet<CueForm> {
  return table.get(lemma) ?? new Set();
}

/** Verbs that are cues whoever their subject is: nothing but a source says, tells or adds. */
export const STRONG = words(
  'say tell add insist claim deny declare reply respond allege admit vow tweet complain maintain concede',
);

/** Verbs of thinking: their content is what the source believes. */
export const BELIEF = words(
  'think believe feel fear suspect hope expect doubt reckon wonder know understand speculate',
);

/** Verbs whose content the source rejects. */
export const DENIAL = words('deny dispute reject refute rebut');

/** Verbs that carry a judgement of the source. */
export const JUDGEMENT =
  words(`welcome praise hail applaud condemn denounce criticise criticize blast slam call label dub brand describe
    characterise characterize blame accuse thank commend laud caution lament complain mock ridicule rebuke decry
    deplore endorse joke quip think feel believe hope fear argue express lambast`);

/** Verbs that bind their subject to do something. */
export const COMMITMENT = words('promise pledge vow swear threaten plan propose expect');
