/** The ways in which news texts say why they do not name somebody. */
const REASON =
  /\b(?:(?:speaking |spoke |who spoke |on )?(?:on )?(?:the )?condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified))|(?:who |and )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief)|(?:who )?(?:ask|request|wish|want)(?:ed|ing) not to (?:be (?:named|identified|quoted)|give (?:his|her|their) names?|have (?:his|her|their) names? (?:used|published))|(?:who )?(?:ask|request|wish|want)(?:ed|ing) to remain (?:anonymous|unnamed)|(?:who )?declin(?:ed|ing) to (?:be (?:named|identified)|give (?:his|her|their) names?)|(?:whose|their|his|her) names? (?:was|were|is|are) (?:withheld|not given)|(?:who )?(?:cannot|could not|can[’']t|couldn[’']t) be (?:named|identified))[^.;,]*/i;

/**
 * Why a source of the sentence is not named, in the sentence's own words.
 * @returns null where it gives no reason.
 */
export function anonymityIn(sentence: string): string | null {
  return REASON.exec(sentence)?.[0].trim() ?? null;
}
