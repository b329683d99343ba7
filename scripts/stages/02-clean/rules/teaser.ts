import { bodyStart, endsAsSentence, wordCount, type CleanRule, type Page } from '../page.ts';

/** A heading over a list of other stories. */
const MARKER =
  /^(?:more (?:[\p{L}]+ ){0,3}(?:articles|stories|news|headlines)|more (?:from|on|in)\b.{0,40}|you (?:may|might) also (?:like|enjoy).{0,20}|(?:related|recommended|popular|trending|latest|other) (?:articles?|stories|story|posts?|reading|news|now|content).{0,20}|most (?:read|viewed|popular|shared).{0,30}|more to (?:read|explore)|keep reading|read (?:next|more|also)|see also|also read|up next|what to read next|from the archives?|don[’']t miss|editor[’']s picks?|how useful was this post\??)\s*:?$/iu;
/** One other story on one line. */
const INLINE =
  /^(?:read (?:more|also|next)|also read|see also|related(?: story| article)?|trending|recommended|from the archives?|don[’']t miss|you may also like|more(?: (?:on|from) [^:]{2,30})?)\s*[:|»>]\s*\S/i;

/** Share of the lines after a marker that must look like teasers for the rest of the page to be a list of them. */
const LIST_SHARE = 0.5;

/** So many paragraphs in a row behind a list of other stories are the article, which goes on. */
const RESUMED = 3;

/** Full sentences that may stand between two pointers; more are the article going on. */
const MOST_BETWEEN = 1;

/** Lines a reader would take for a headline or a cut-off lead, not for a paragraph. */
function teaserLike(page: Page, from: number): boolean[] {
  const seen = new Map<string, number>();
  for (const line of page.lines) seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
  return page.lines
    .slice(from)
    .map(
      (line, k) =>
        page.labels.has(from + k) ||
        MARKER.test(line.text) ||
        INLINE.test(line.text) ||
        !endsAsSentence(line.text) ||
        /(?:\.{3,}|…)$/.test(line.text) ||
        (seen.get(line.text) ?? 0) > 1 ||
        wordCount(line.text) <= 3,
    );
}

const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

export const teaser: CleanRule = {
  name: 'teaser',
  about:
    'Pointers to other stories, and the list of them at the end of a page, with the figures and quotations they carry.',
  examples: {
    found: [
      {
        page: 'The old bridge over the river was closed for good by the council on Monday night.\nMost read\nTen best pies of the coast\nStar weds in secret',
        lines: ['Most read', 'Ten best pies of the coast', 'Star weds in secret'],
      },
      {
        page: 'The old bridge over the river was closed for good by the council on Monday night.\nRead more: Ten pies\nTwo men ate 40 pies, police said.\nRead more: Star weds',
        lines: ['Read more: Ten pies', 'Two men ate 40 pies, police said.', 'Read more: Star weds'],
      },
      {
        page: 'The old bridge over the river was closed for good by the council on Monday night.\nYou may also like\n“Nobody asked us about it before the vote was taken,” the ferryman said on Tuesday.\nThe council meets again next week to decide what will take the place of the bridge.',
        lines: ['You may also like'],
      },
      {
        page: 'The old bridge over the river was closed for good by the council on Monday night.\nMost read\nTen best pies of the coast\nStar weds in secret\nThe council meets again on Friday to hear the builders.\nThe builders have asked for more time to look at the plans.\nNobody on the council has said what will happen next.',
        lines: ['Most read', 'Ten best pies of the coast', 'Star weds in secret'],
      },
    ],
    silent: [
      'More on the bridge was said at the meeting on Monday, and it was not kind.',
      'Read more books, the mayor said.',
    ],
  },
  find(page) {
    const body = bodyStart(page);
    const found = new Set<number>();
    const all = (from: number, to = page.lines.length): void => {
      for (let i = from; i < to; i += 1) if (page.labels.get(i) !== 'correction') found.add(i);
    };
    page.lines.forEach((line, i) => {
      if (MARKER.test(line.text)) {
        found.add(i);
        const rest = teaserLike(page, i + 1);
        const goesOn = rest.findIndex((_, k) => rest.slice(k, k + RESUMED).every((like) => !like));
        const list = goesOn < 0 || rest.length - goesOn < RESUMED ? rest : rest.slice(0, goesOn);
        if (i > body && list.length > 0 && shareOf(list) >= LIST_SHARE) all(i, i + 1 + list.length);
      } else if (INLINE.test(line.text) && page.labels.get(i) !== 'correction') found.add(i);
    });
    // Between pointers to other stories at the end, a full sentence belongs to one of them.
    let [tail, pointers, between] = [page.lines.length, 0, 0];
    for (let i = page.lines.length - 1; i > body && between <= MOST_BETWEEN; i -= 1) {
      if (found.has(i)) [tail, pointers, between] = [i, pointers + 1, 0];
      else if (!page.labels.has(i)) between += 1;
    }
    if (pointers > 1) all(tail);
    return [...found]
      .sort((a, b) => a - b)
      .filter((i) => page.labels.get(i) !== 'correction')
      .map((line) => ({ line, label: 'teaser' as const }));
  },
};
