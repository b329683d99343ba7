import fc from 'fast-check';
import { exampleArticle } from '../edition/example.ts';
import { type Citable, citableClaim } from './citable.ts';
import { type Format, formats } from './formats/index.ts';

export const permalink = 'https://edition.example/c/c222222222/';
export const read = {
  site: 'The Edition',
  publisher: 'The Editors',
  edition: 2,
  date: '2031-05-01',
  language: 'en-GB',
};
export const AT = { name: 'Claim 2 of article A', speaker: 'Edda Lunn (warden)' };
export const article = exampleArticle({
  id: 'post',
  byline: 'Ann Doe',
  url: 'https://post.example/pass?a=1&b=[2]',
  accessed: '2031-02-03',
});

/** A claim of the example's article, as it can be cited. */
export function claim(quote = 'The pass is shut.', given: Partial<typeof article> = {}): Citable {
  const where = { permalink, invented: false, read };
  return citableClaim({ id: 'c222222222', quote }, { ...article, ...given }, AT, where);
}

function format(name: string): Format {
  const found = formats.find((one) => one.name === name);
  if (!found) throw new Error(`there is no format "${name}"`);
  return found;
}
/** What a format makes of it. */
export const as = (name: string, citable: Citable): string => format(name).of(citable);

/** Text that means something to one of the formats. */
export const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '"He said {no} | yes" \\ $x_1^2$ & 50% # ~ </script><!-- -->',
    '}}{{evil}} [[link]] |url=javascript:1',
    '1. one\n2. two\n\n# three',
    '- [x](javascript:alert(1)) `code` ***',
    'اختبار (أ) ‎ test',
    'TY  - NEWS\r\nER  - \r\n',
    '= 5 + @article{x,',
  ),
);
