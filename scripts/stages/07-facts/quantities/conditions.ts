/**
 * What befalls the people whom news counts. A count of people means little without it: twelve
 * killed and twelve rescued are not one figure. The condition named next behind the number holds,
 * else one named before it.
 */
interface Condition {
  name: string;
  /** In the words behind the number, up to the end of its clause … */
  after: RegExp;
  /** … or, where those say nothing, in the words before it. */
  before: RegExp;
}

const condition = (name: string, after: string, before: string): Condition => ({
  name,
  after: new RegExp(String.raw`\b(?:${after})\b`, 'i'),
  before: new RegExp(String.raw`\b(?:${before})[^.;,]{0,40}$`, 'i'),
});

const CONDITIONS: readonly Condition[] = [
  condition(
    'in hospital',
    String.raw`(?:in|to|at|into) (?:\S+ ){0,4}hospitals?|hospitali[sz]ed|being treated|treated for|receiving treatment|under treatment`,
    String.raw`hospitali[sz]ed|treating`,
  ),
  condition(
    'killed',
    String.raw`dead|died|die|dies|killed|drown|drowned|deaths?|perished|fatalities|lost their lives|lives lost|bodies`,
    String.raw`kill(?:ed|s|ing)|liv(?:es|e) of|(?:death )?toll\b[^.;,]{0,60}|dead|died|deaths?|dies|(?:has|have|had) (?:lost|buried)`,
  ),
  condition(
    'injured',
    String.raw`injured|wounded|hurt|injuries`,
    String.raw`injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:ing)?`,
  ),
  condition('missing', String.raw`missing|unaccounted for`, String.raw`missing|unaccounted for`),
  condition(
    'arrested',
    String.raw`arrest(?:ed|s)|detained|detentions|in custody`,
    String.raw`arrest(?:ed|s|ing)|detain(?:ed|s|ing)`,
  ),
  condition(
    'charged',
    String.raw`charged|indicted`,
    String.raw`charg(?:ed|es|ing)|indict(?:ed|s|ing)`,
  ),
  condition(
    'rescued',
    String.raw`rescued|saved|pulled (?:out )?alive|survived`,
    String.raw`rescu(?:ed|es|ing)|sav(?:ed|es|ing)`,
  ),
  condition(
    'evacuated',
    String.raw`evacuated|moved out`,
    String.raw`evacuat(?:ed|es|ing)|moved out`,
  ),
  condition(
    'displaced',
    String.raw`displaced|homeless|fled|driven from (?:their )?homes`,
    String.raw`displac(?:ed|es|ing)`,
  ),
  condition(
    'infected',
    String.raw`infected|infections|tested positive|cases`,
    String.raw`infect(?:ed|s|ing)|sicken(?:ed|s|ing)`,
  ),
  condition(
    'laid off',
    String.raw`lay-?offs?|laid off|los(?:e|es|ing) (?:their )?jobs|lost (?:their )?jobs|job losses|pink slips|redundan\w+|layoff notices|job cuts?|(?:jobs?|posts?|roles?|positions?) (?:\S+ ){0,3}(?:at risk|cut|go|axed)`,
    String.raw`la(?:id|ys|ying) off|layoffs|removal of`,
  ),
  condition(
    'gathered',
    String.raw`gathered|rallied|marched|demonstrated|protested|turned out|took to the streets|attended|had come|thronged|protesting|demonstrating|marching`,
    String.raw`crowd\b[^.;,]{0,25}\b(?:at|of)|crowd (?:peaked|numbered|was|grew)\b[^.;,]{0,20}|(?:rally|march|gathering|demonstration|protest|turnout|vigil)\b[^.;,]{0,12}\b(?:of|by|drew)`,
  ),
  condition(
    'aboard',
    String.raw`on ?board|aboard|on the (?:\w+ )?(?:ship|vessel|ferry|boat|plane|jet|flight|aircraft|train|bus|coach)`,
    String.raw`(?:was|were|been|is|are) carrying|carrying`,
  ),
];

/** The condition that `text` names first; null where it names none. */
function first(text: string, side: 'after' | 'before'): string | null {
  let found: { name: string; index: number } | null = null;
  for (const { name, [side]: form } of CONDITIONS) {
    const index = form.exec(text)?.index;
    if (index !== undefined && (found === null || index < found.index)) found = { name, index };
  }
  return found?.name ?? null;
}

/** A figure that ends what is said of it: "the number of infected had reached 52 and …". */
const ENDS = /^(?:\s*$|\s*[,;.]|\s+(?:and|but|while)\b)/;

/** The condition in which a clause has those it counts; null where it names none. */
export function conditionOf(before: string, after: string): string | null {
  const named = ENDS.test(after) ? first(before, 'before') : null;
  if (named !== null) return named;
  return first(after, 'after') ?? first(before, 'before');
}
