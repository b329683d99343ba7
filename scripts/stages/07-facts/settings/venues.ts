/** Nouns of rooms, buildings, streets and lands where something can take place. */
const VENUES = `academy airport arena bakery bank barracks base bay beach boathouse border bridge building cafe camp campus
  canal capital cathedral cemetery centre center chamber church city clinic club coast college consulate convent corner
  council-house courthouse courtroom dais depot district dock embassy estate factory farm ferry field forest fort gallery
  garden garage gate hall harbour harbor headquarters hill hospital hotel house island jail kitchen laboratory lake
  library lobby market mill mine ministry mission mosque mountain museum office opera orchard palace park pier pithead
  plant plaza podium police-station port prison province pub quay quayside quarry region reserve restaurant river road
  school sea shelter shipyard shop shore site square stadium stage station street studio suburb synagogue temple terminal
  theatre theater tower town tunnel university valley village vineyard warehouse waterfront woods yard zoo`;

/** Source of a regular expression for such a noun in lower case. */
export const VENUE = `(?:${VENUES.split(/\s+/).join('|').replaceAll('-', '[ -]')})s?`;

const IS_VENUE = new RegExp(`^${VENUE}$`, 'i');

/** Is this word, alone, the noun of a building, a street or a land? */
export const isVenue = (word: string): boolean => IS_VENUE.test(word);

/** Last words of names of places that take "the", "on" or "at". */
export const NAMED_VENUE = `(?:${VENUES.split(/\s+/)
  .map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1))
  .join('|')
  .replaceAll(
    '-',
    '[ -]',
  )}|Avenue|Lane|Highway|Strait|Gulf|Ocean|Channel|Desert|Delta|Basin|Peninsula|Mountains|Islands|Netherlands|Philippines|Emirates|States|Kingdom|Republic|Highlands|Lowlands)`;
