import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedSchema } from '../../../../src/domain/index.ts';
import { html } from './html.ts';
import { publishedAt } from './page-metadata.ts';

describe('publishedAt', () => {
  it.each([
    ['2031-05-04T09:30:00+0000', '2031-05-04T09:30:00+00:00'],
    ['2031-05-04T09:30:00.555Z', '2031-05-04T09:30:00.555Z'],
    ['2031-05-04T09:30-05:00', '2031-05-04T09:30:00-05:00'],
    ['2031-05-04 09:30', '2031-05-04'],
    ['2031-05-04T09:30:00', '2031-05-04'],
    ['2031-05-04', '2031-05-04'],
  ])('reads %s', (value, published) => {
    expect(publishedAt(value)).toBe(published);
    expect(publishedSchema.safeParse(published).success).toBe(true);
  });

  it.each(['', 'yesterday', '04/05/2031', '2031-13-40T00:00:00Z'])('is silent on %s', (value) => {
    expect(publishedAt(value)).toBeUndefined();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        publishedAt(text);
      }),
    );
  });
});

describe('the metadata of a saved page', () => {
  const body = `<p>${'The old bridge over the river was closed for good on Monday night. '.repeat(12)}</p>`;

  it('come from its JSON-LD and meta tags, without the site’s name behind the headline', () => {
    const { metadata } = html.extract(
      `<html lang="en-GB"><head><title>Bridge closes - Harbour Echo</title>
       <meta property="og:site_name" content="Harbour Echo">
       <meta property="og:title" content="Bridge closes - Harbour Echo">
       <meta name="author" content="By  Ann
         Doe,"><meta property="article:published_time" content="2031-05-04T09:30:00+0100">
       <link rel="canonical" href="https://echo.example/bridge"></head>
       <body><article>${body}${body}</article></body></html>`,
    );
    expect(metadata).toEqual({
      headline: 'Bridge closes',
      outlet: 'Harbour Echo',
      byline: 'Ann Doe',
      published: '2031-05-04T09:30:00+01:00',
      url: 'https://echo.example/bridge',
      language: 'en-GB',
    });
  });

  it.each([
    ['Ann Doe May 4, 2031', 'Ann Doe'],
    ['By Ann Doe | 4 May 2031, 9:30 a.m.', 'Ann Doe'],
    ['Ann Doe Published 2031-05-04', 'Ann Doe'],
    ['April May', 'April May'],
    ['May 4, 2031', undefined],
  ])('name an author without the day behind: %s', (author, byline) => {
    const { metadata } = html.extract(
      `<html><head><meta name="author" content="${author}"></head><body><article>${body}</article></body></html>`,
    );
    expect(metadata.byline).toBe(byline);
  });

  it('come from attributes in any case', () => {
    const { metadata } = html.extract(
      `<html><body><article><time dateTime="2031-05-04T09:30+0100" itemprop="datePublished">4 May</time>${body}</article></body></html>`,
    );
    expect(metadata.published).toBe('2031-05-04T09:30:00+01:00');
  });
});
