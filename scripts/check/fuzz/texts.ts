import fc from 'fast-check';

/** What has run code, broken files or confused readers before, in one tool or another. */
const TRAPS = [
  '<script>run()</script>',
  '</script><script>run()</script>',
  '<img src=x onerror=run()>',
  '"><svg onload="run()">',
  "' onmouseover='run()",
  '{run()}',
  '{process.exit(1)}',
  '${run()}',
  'import fs from "fs"',
  'export const x = 1',
  '</p></div></article>',
  '<!-- --> --> ]]>',
  '<![CDATA[ x ]]>',
  '&lt;b&gt; &amp; &#60; &nope;',
  '[a](javascript:run()) ![b](data:text/html,run)',
  '=cmd|"/c calc"!A1',
  '+1+1;@SUM(A1)',
  '---\ntitle: x\n---',
  '# a\n- b\n> c\n| d |\n```\ne\n```',
  '\u202Eright to left\u202C \u2066x\u2069',
  'قال «لا» للصحيفة.',
  'e\u0301\u0327 🙂👩‍👩‍👧 \u200D\uFE0F',
  '\u0000\u0007\uD800\uDC00\uD801',
  '\u2028\u2029\u0085\uFEFF\u00AD',
  '“‘"\'»« „“',
  '((([[[{{{',
  'a'.repeat(3_000),
  'constructor',
  '__proto__ toString hasOwnProperty',
  '<svg class="x"><text>drawn</text></svg>',
  '9'.repeat(60),
  '1/0 31 February 2031, 25:61',
  '٣٤ ⅷ ½ 1e400 −0 ∞ %',
  'TY  - JOUR\r\nER  - ',
  '@article{x, title={y}}',
];

const NAMES = [
  'Ada Marsh',
  'Ben Holt',
  'the brigade',
  'Mayor Ida Lund',
  'a man',
  'she',
  'O’Neill-Šć',
];
const CUES = [
  'said',
  'told reporters that',
  'denied that',
  'did not say whether',
  'wrote:',
  'asked if',
];
const FACTS = [
  'seven people were hurt',
  'at least 1,200 of 3.5 million litres had leaked',
  'the bridge would not open on 4 May 2031',
  'two in three of the boats sank at 3 a.m. on Tuesday',
  'nobody was killed',
  'the fee rose by 12 per cent to €40',
];

const trap = fc.constantFrom(...TRAPS);
const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NAMES) }, trap);
const cue = fc.constantFrom(...CUES);
const fact = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FACTS) }, trap);

/** A sentence as news has it, with a trap where a name or a fact might be. */
const sentence = fc.oneof(
  fc.tuple(name, cue, fact).map(([who, says, what]) => `${who} ${says} ${what}.`),
  fc.tuple(fact, name).map(([what, who]) => `“${what},” ${who} said, “and ${what}.”`),
  fc.tuple(name, fact).map(([who, what]) => `According to ${who}, ${what}.`),
  fact.map((what) => `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}.`),
  trap,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const glue = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n');
const head = fc.oneof(
  fc.constant(''),
  fc.tuple(trap, name).map(([title, by]) => `${title}\nBy ${by}\nPublished 4 May 2031\n\n`),
  fc.constant('LONDON, May 4 (Reuters) — '),
);

/** An article of some sentences, as text. */
export const articleText: fc.Arbitrary<string> = fc
  .tuple(head, fc.array(sentence, { minLength: 1, maxLength: 7 }), glue)
  .map(([top, sentences, between]) => top + sentences.join(between));

const asPage = ([text, title, address]: readonly [string, string, string]): string =>
  `<html lang="en"><head><title>${title}</title><link rel="canonical" href="${address}"><meta property="og:title" content="${title.replaceAll('"', '&quot;')}"><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"url":${JSON.stringify(address)},"author":{"name":${JSON.stringify(title)}},"publisher":{"name":${JSON.stringify(title)}}}</script></head><body><article><h1>${title}</h1>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`;

const address = fc.constantFrom(
  'javascript:run()',
  'https://a.example/"><script>run()</script>',
  'data:text/html,<script>run()</script>',
  'https://b.example/x?y=1&z=2#q',
  '//c.example/',
  'vbscript:run',
);

/** The same as a saved page, whose markup may be anything. */
const articlePage = fc.tuple(articleText, trap, address).map(asPage);

/** The files of a story, two or three of them. */
export const storyFiles: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .tuple(articleText, fc.oneof(articleText, articlePage), fc.option(articleText))
  .map(([a, b, c]) => ({
    'a.txt': a,
    [b.startsWith('<html') ? 'b.html' : 'b.md']: b,
    ...(c === null ? {} : { 'c.txt': c }),
  }));
