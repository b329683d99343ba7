import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, neutralize } from './decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('keeps the text of a UTF-8 file, its byte order mark included', () => {
    expect(decode(bytes('\uFEFFZoë said “no”'))).toEqual({
      text: '\uFEFFZoë said “no”',
      damaged: false,
    });
  });

  it('reads UTF-16 by its byte order mark', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array(Array.from('Zoë', (c) => c.charCodeAt(0))).buffer),
    ]);
    expect(decode(utf16).text).toBe('\uFEFFZoë');
  });

  it('tells when bytes are not text', () => {
    expect(decode(new Uint8Array([0x61, 0xff, 0x62]))).toEqual({ text: 'a\uFFFDb', damaged: true });
  });
});

describe('neutralize', () => {
  it('replaces control characters and lone surrogates one for one', () => {
    expect(neutralize('a\u0000b\u001Bc\uD800d')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });

  it('leaves tabs, line breaks and paired surrogates alone', () => {
    expect(neutralize('a\tb\r\nc 🙂')).toBe('a\tb\r\nc 🙂');
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const clean = neutralize(text);
        expect(clean).toHaveLength(text.length);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });
});
