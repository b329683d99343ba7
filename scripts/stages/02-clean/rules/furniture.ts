import { endsAsSentence, wordCount, type CleanRule } from '../page.ts';

/** Pictures in letters before the words of a line. */
const PICTOGRAPHS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\uFE0F\u200D\s])+/u;

/** Openings of lines that belong to the page, not to the article. */
const OPENINGS =
  /^(?:adverti[sz]e?ments?\b|advt\b|sponsored\b|share (?:this|on|via)\b|click (?:here|to|on)\b|(?:please )?(?:subscribe|sign up|sign in|log in|register|donate|support (?:local|our|independent|quality))\b|follow us\b|like us\b|copyright\b|©|\(c\)\s*\d{4}|all rights reserved|tags?:|topics?:|related topics?:|filed under\b|more on this story\b|comments?$|join the conversation|\d[\d,.]* comments?\b|leave a (?:comment|reply)|post a comment|have you been affected|do you know more\b|got a (?:story|tip)\b|contact (?:us|our)\b|download (?:our|the) app|enable javascript|we use cookies|we value your privacy|we and our \d+ partners|stay (?:with|tuned)\b|send us your\b|email (?:the |our )?newsdesk|most (?:viewed|read)\b|this (?:site|website) uses cookies|accept (?:all )?cookies|privacy policy|terms (?:of|and)\b|skip to|print this|email this|save this|listen (?:live|now|to this)|watch live|reading time|\d+ min(?:ute)?s? read|read (?:full|the full) (?:story|article)|(?:weather|traffic|news|breaking) alert\b|breaking:|average rating|rate this|how useful was|no votes so far|vote count|view gallery|advertise with|our standards\b|reuse this content|explore more on|disclosures?:|earn \d|have (?:a|your) (?:news )?(?:tip|say)\b|got a (?:news )?tip\b|while you[’']re here\b|text us\b|support us\b|follow \S+ (?:\S+ )?on\b|(?:today|tomorrow)[’']s weather\b|(?:the )?\S+ is funded by\b|call our newsdesk|email our newsdesk|contact \S+ \S+ (?:at|on)\b|this (?:story|article|report|content) (?:was|is) (?:produced|supported|funded|for information)|the content on \S+|\d+ (?:\S+ )?alerts? in effect)/i;
/** Lines that are nothing but the name of a button: to share, to print, to write to the editors. */
const BUTTON =
  /^(?:share|print|save|e-?mail|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|pocket|bluesky|threads|copy (?:the )?link|ad policy|current issue|for subscribers|subscribers only|submit a correction|send a letter to the editor|reprints (?:&|and) permissions)$/i;
/** An author's note about himself: where he works, or how to reach him. */
const AUTHOR_NOTE =
  /(?:^\p{Lu}\S+ (?:\p{Lu}\S+ )?\p{Lu}\S+ covers \p{L}|^a version of this (?:article|story) appears|^\p{Lu}{2,5}[ /]\p{Ll}{2,3}(?:\/\p{Ll}{2,3})+$|\bcontributed (?:to this (?:report|story|article)|reporting)\b|\bnot (?:a substitute for|constitute) (?:\S+ )?(?:\S+ )?advice\b|\breach (?:him|her|them) at\b|\bcan be reached at\b|\bsee (?:more )?stories by\b|\S@\S+\.\S+\s*\.?$|^\p{Lu}\S+(?: \p{Lu}\S+){1,3} is (?:a|an|the|our|[\p{Lu}][\p{L}.]*[’']s)\b[^.]*\b(?:reporter|correspondent|editor|columnist|journalist|writer|producer)\b[^.]*\.)/iu;
const DESK_CREDIT = /^\(?(?:(?:additional )?reporting|writing|editing|compiled) by \p{Lu}/iu;
/** A rate of exchange or another sum in brackets. */
const SUM = /^\([^()]* = [^()]*\)$/;
/** Parts of a site, one inside the other: "Home > News". */
const BREADCRUMB = /^[^.>»]{2,40}(?:\s+[>»]\s+[^.>»]{2,40})+$/;
const SEPARATOR = /\s+[|•·>»/]\s+|\s{2,}|\t/;

/** From this many short parts on, a line divided by bars, dots or arrows is a menu. */
const MENU_PARTS = 3;
const MENU_PART_WORDS = 4;

function isMenu(text: string): boolean {
  const parts = text.split(SEPARATOR);
  return (
    parts.length >= MENU_PARTS &&
    !endsAsSentence(text) &&
    parts.every((part) => wordCount(part) <= MENU_PART_WORDS)
  );
}

export const furniture: CleanRule = {
  name: 'furniture',
  about:
    'Menus, share and rating widgets, calls to subscribe, tags, copyright lines and notes about the author are no part of the article.',
  examples: {
    found: [
      {
        page: '🔔 We value your privacy. Accept all | Manage choices',
        lines: ['🔔 We value your privacy. Accept all | Manage choices'],
      },
      { page: 'Business > Food and drink', lines: ['Business > Food and drink'] },
      { page: 'News  Sports  Opinion  Weather', lines: ['News  Sports  Opinion  Weather'] },
      { page: 'Share\nFacebook\nCopy link', lines: ['Share', 'Facebook', 'Copy link'] },
      { page: 'News | Sport | Weather | Video', lines: ['News | Sport | Weather | Video'] },
      {
        page: 'Share this page\nTags: Roads, Bridges',
        lines: ['Share this page', 'Tags: Roads, Bridges'],
      },
      {
        page: 'Ann Doe is the Echo’s science reporter.',
        lines: ['Ann Doe is the Echo’s science reporter.'],
      },
      {
        page: '(Reporting by Ann Doe; Editing by Bo Roe)',
        lines: ['(Reporting by Ann Doe; Editing by Bo Roe)'],
      },
    ],
    silent: [
      'Facebook took the page down on Monday.',
      'Subscribers of the service were told on Monday.',
      'Ann Doe is the new head of the harbour board.',
      'The deal has three parts: ships, trains and roads.',
      'Tagging of the animals begins in May.',
    ],
  },
  find: ({ lines }) =>
    lines.flatMap((line, i) =>
      OPENINGS.test(line.text.replace(PICTOGRAPHS, '')) ||
      BUTTON.test(line.text) ||
      AUTHOR_NOTE.test(line.text) ||
      DESK_CREDIT.test(line.text) ||
      SUM.test(line.text) ||
      BREADCRUMB.test(line.text) ||
      isMenu(line.text)
        ? [{ line: i, label: 'furniture' as const }]
        : [],
    ),
};
