/** A list of words as a set; written as one string so that a lexicon reads as a page of words. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
