import { wordCount, type CleanRule } from '../page.ts';

const BOX =
  /^(?:(?:please )?enter\b.{0,12}\be-?mail\b|(?:join|get|sign up) (?:(?:for|to) )?(?:our|the|\p{Lu})[^,.]{0,60}\b(?:newsletter|e-?mail|inbox)\b|by (?:signing|subscribing|entering|clicking|providing)\b.{0,80}\b(?:agree|consent|acknowledge|receive)\b|.{0,20}\bnewsletter promotion$|(?:free )?(?:daily|weekly|morning|evening) (?:newsletter|briefing)$|privacy notice\b|you can (?:unsubscribe|opt out)\b|your (?:subscription|privacy|consent) (?:settings|choices|preferences)|(?:delivered|straight) to your inbox)/iu;
/** An invitation at the end of a short line. */
const INVITATION =
  /\bsign up (?:to|for) (?:our|the)\b[^.]*\b(?:newsletter|briefing|e-?mail)s?\W*$/i;
const SHORT = 16;
/** More words are a paragraph that only begins alike. */
const LONGEST = 60;

export const signup: CleanRule = {
  name: 'signup',
  about: 'A box in the text that asks for an address, a subscription or consent is no part of it.',
  examples: {
    found: [
      {
        page: 'Enjoyed this? Sign up to our weekly newsletter',
        lines: ['Enjoyed this? Sign up to our weekly newsletter'],
      },
      { page: 'Enter your email address', lines: ['Enter your email address'] },
      {
        page: 'Get our free morning email, straight from the harbour\nThe bridge is closed.',
        lines: ['Get our free morning email, straight from the harbour'],
      },
      {
        page: 'By signing up you agree to receive messages from the Echo.',
        lines: ['By signing up you agree to receive messages from the Echo.'],
      },
    ],
    silent: [
      'By signing the deal the council agreed to close the bridge.',
      'Get our boys home, the mayor said in an email to the families.',
    ],
  },
  find: ({ lines }) =>
    lines.flatMap((line, i) =>
      (wordCount(line.text) <= LONGEST && BOX.test(line.text)) ||
      (wordCount(line.text) <= SHORT && INVITATION.test(line.text))
        ? [{ line: i, label: 'furniture' as const }]
        : [],
    ),
};
