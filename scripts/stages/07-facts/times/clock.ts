/** A time of day; positions count in the text it was found in. */
export interface Clock {
  start: number;
  end: number;
  /** Minutes after midnight, first and last that the words allow; negative before midnight. */
  from: number;
  to: number;
  /** The words do not tell morning from evening: "the clock read 10:25". */
  ambiguous: boolean;
  /** Minutes ahead of UTC where the text names the zone; `local` where it names none. */
  zone: number | 'local';
}

/** Minutes ahead of UTC of the zones whose letters mean one offset in English-language news. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0, utc: 0, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, est: -300, edt: -240, cst: -360,
  cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, jst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
}; // prettier-ignore

const FORMS = [
  // Scraped texts have spaces behind the marks: "1: 30 p. m.".
  String.raw`\b(?<hour>\d{1,2})(?:[:.] ?(?<minute>\d{2}))? ?(?<half>[ap])(?:\. ?m\.|m\b)`,
  String.raw`\b(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)\b(?!:)`,
  String.raw`\b(?<four>(?:[01]\d|2[0-3])[0-5]\d)(?= ?(?:GMT|UTC|BST)\b)`,
  String.raw`\b(?<named>midnight|noon|midday)\b`,
];
const CLOCK = new RegExp(
  String.raw`(?:${FORMS.join('|')})(?: (?<zone>${Object.keys(ZONES).join('|')}|local time)\b)?`,
  'giu',
);
const OFFSET = /\b(\d{1,2}|[a-z]+) minutes? (before|past|after|to) $/i;
const ABOUT =
  /\b(?:about|around|approximately|roughly|nearly|almost|shortly|just) (?:(before|after) )?$/i;

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** How far "about" and "just before" reach, in minutes. */
const ABOUT_MINUTES = 15;
const DAY = 1440;
const HOUR = 60;

/** Minutes after midnight; null for what is no time of day ("14 p.m."). */
function minutesOf({
  hour,
  minute,
  half,
  hour24,
  minute24,
  four,
  named,
}: Partial<Record<string, string>>): number | null {
  if (named !== undefined) return named.toLowerCase() === 'midnight' ? 0 : DAY / 2;
  if (four !== undefined) return Number(four.slice(0, 2)) * HOUR + Number(four.slice(2));
  if (hour24 !== undefined) return Number(hour24) * HOUR + Number(minute24);
  const value = Number(hour);
  if (value < 1 || value > 12 || Number(minute ?? 0) >= HOUR) return null;
  return ((value % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * HOUR + Number(minute ?? 0);
}

/** What the words before a time of day make of it: how much earlier or later, and how exactly. */
function shiftBefore(before: string): { length: number; from: number; to: number } | null {
  const offset = OFFSET.exec(before);
  if (offset) {
    const [words, number = '', side = ''] = offset;
    const count = /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase());
    const shift = /before|to/i.test(side) ? -count : count;
    return count < 0 ? null : { length: words.length, from: shift, to: shift };
  }
  const about = ABOUT.exec(before);
  const side = about?.[1]?.toLowerCase();
  return (
    about && {
      length: about[0].length,
      from: side === 'after' ? 0 : -ABOUT_MINUTES,
      to: side === 'before' ? 0 : ABOUT_MINUTES,
    }
  );
}

/** The times of day in a text, in order: "7:25 p.m. local time", "1825 GMT", "20 minutes before midnight". */
export function clocksIn(text: string): Clock[] {
  return [...text.matchAll(CLOCK)].flatMap((match): Clock[] => {
    const groups = match.groups ?? {};
    const { hour24, named, zone } = groups;
    const at = minutesOf(groups);
    if (at === null) return [];
    const shift = shiftBefore(text.slice(Math.max(0, match.index - 40), match.index));
    const [from, to] = [at + (shift?.from ?? 0), at + (shift?.to ?? 0)];
    // "Just before midnight on Monday" is at the end of Monday.
    const over = named !== undefined && from < 0 ? DAY : 0;
    const ambiguous =
      hour24 !== undefined &&
      at >= HOUR &&
      at < 13 * HOUR &&
      !hour24.startsWith('0') &&
      zone === undefined;
    return [
      {
        start: match.index - (shift?.length ?? 0),
        end: match.index + match[0].length,
        from: from + over,
        to: to + over,
        ambiguous,
        zone: ZONES[zone?.toLowerCase() ?? ''] ?? 'local',
      },
    ];
  });
}

/** How many characters part two tellings of one time. */
const BESIDE = 12;

/**
 * Minutes by which the place of the story is ahead of UTC, from a time that a text gives twice:
 * "7:25 p.m. local time (1825 GMT)". Null where no text does, or where two disagree.
 */
export function localZone(texts: readonly string[]): number | null {
  const zones = new Set<number>();
  for (const text of texts) {
    const clocks = clocksIn(text);
    clocks.forEach((clock, i) => {
      const next = clocks[i + 1];
      if (!next || next.start - clock.end > BESIDE) return;
      const [local, zoned] = clock.zone === 'local' ? [clock, next] : [next, clock];
      if (local.zone !== 'local' || zoned.zone === 'local') return;
      // Half a day either way, since one of the two may be past midnight.
      zones.add(((local.from - zoned.from + zoned.zone + 1.5 * DAY) % DAY) - DAY / 2);
    });
  }
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : null;
}
