import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, neutralize } from './decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('keeps the text of a UTF-8 file, its byte order mark included', () => {
    expect(decode(bytes('\uFEFFZoë said “no”'))).toEqual({
      text: '\uFEFFZoë said “no”',
      encoding: 'utf-8',
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

  it('reads UTF-16 without a byte order mark by its zeros', () => {
    const units = new Uint16Array(Array.from('Nobody was hurt.', (c) => c.charCodeAt(0)));
    const little = new Uint8Array(units.buffer);
    expect(decode(little)).toMatchObject({ text: 'Nobody was hurt.', encoding: 'utf-16le' });
    const big = new Uint8Array(little.length).map((_, i) => little[i ^ 1] ?? 0);
    expect(decode(big)).toMatchObject({ text: 'Nobody was hurt.', encoding: 'utf-16be' });
  });

  it('reads an old file as Windows-1252', () => {
    const old = new Uint8Array([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x80, 0x35]);
    expect(decode(old)).toEqual({ text: '“Zoë” €5', encoding: 'windows-1252', damaged: false });
  });

  it('reads a page in the encoding that it declares', () => {
    const page = bytes('<meta charset="iso-8859-2"><p>Zo');
    expect(decode(new Uint8Array([...page, 0xb1]), true).text).toBe(
      '<meta charset="iso-8859-2"><p>Zoą',
    );
  });

  it('does not believe a page that declares another encoding and is UTF-8', () => {
    const page = '<meta charset="windows-1252"><p>Zoë';
    expect(decode(bytes(page), true)).toMatchObject({ text: page, encoding: 'utf-8' });
  });

  it('tells when bytes are not text', () => {
    expect(decode(new Uint8Array([...bytes('é a'), 0xff, 0x62]))).toEqual({
      text: 'é a\uFFFDb',
      encoding: 'utf-8',
      damaged: true,
    });
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (drawn, markup) => {
        expect(decode(drawn, markup).text.isWellFormed()).toBe(true);
      }),
    );
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
