/** Source of a pattern for a person's full name: two or three names, an initial between them at most. */
export const FULL_NAME =
  "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]*){1,2}";

/** Last words of what news texts call the holder of an office or a rank; professions are none. */
const OFFICES =
  'minister premier chancellor mayor director spokesman spokeswoman spokesperson president governor senator secretary ambassador chairman chairwoman chairperson chair chief executive officer captain major colonel general admiral sergeant lieutenant inspector superintendent constable commissioner coach manager editor attorney prosecutor judge justice sheriff commander representative congressman congresswoman councillor councilman councilwoman councilmember leader treasurer headteacher principal dean rector bishop archbishop clerk curator superintendent marshal envoy coordinator administrator head lawmaker';
/** Words of titles that are small letters where the title is. */
const FIELDS =
  'prime|foreign|health|finance|defence|defense|interior|transport|justice|trade|police|fire|city|county|chief|head|executive|operating|financial|union|party|opposition|company|state|district|general|council|school|museum|hospital|managing|deputy|assistant|vice';

/** Source of a pattern for the last word of a title, with a small or a capital first letter. */
export const TITLE_NOUN = `(?:${OFFICES.split(' ')
  .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
  .join('|')})`;

/** Source of a pattern for a title as it stands before a name: "Health Minister", "police chief". */
export const TITLE = `(?:(?:\\p{Lu}\\p{Ll}[\\p{L}-]*|${FIELDS}) ){0,3}?${TITLE_NOUN}`;
