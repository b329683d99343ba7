import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permalinks, reportLink, segmentOf, fileAddress } from './permalink.ts';

describe.each([
  ['/', '/'],
  ['/papers', '/papers/'],
  ['/papers/', '/papers/'],
])('permalinks under the base %s', (base, root) => {
  const link = permalinks(base);

  it('start with the base and end with a slash', () => {
    expect(link.home()).toBe(root);
    expect(link.story('pass')).toBe(`${root}pass/`);
    expect(link.article('pass', '01-post')).toBe(`${root}pass/01-post/`);
    expect(link.source('pass', 'edda-lunn')).toBe(`${root}pass/sources/edda-lunn/`);
    expect(link.claim('c111111111')).toBe(`${root}c/c111111111/`);
    expect(link.disagreement('d111111111')).toBe(`${root}d/d111111111/`);
    expect(link.search()).toBe(`${root}search/`);
    expect(link.downloads()).toBe(`${root}downloads/`);
    expect(link.downloads('pass')).toBe(`${root}pass/downloads/`);
    expect(link.guide()).toBe(`${root}guide/`);
    expect(link.guide('how-to-read')).toBe(`${root}guide/how-to-read/`);
    expect(link.file('robots.txt')).toBe(`${root}robots.txt`);
  });

  it('lead to a claim in its place', () => {
    expect(link.place('pass', { article: '01-post', id: 'c111111111' })).toBe(
      `${root}pass/01-post/#c-c111111111`,
    );
  });

  it('lead to a file without a slash at the end', () => {
    expect(link.download('50% of it', 'claims.csv')).toBe(
      `${root}50~25%20of%20it/downloads/claims.csv`,
    );
    expect(link.storySchema()).toBe(`${root}downloads/story.schema.json`);
  });

  it('lead to everything that a ledger records, editions and feeds', () => {
    expect(link.recorded('pass', { what: 'story', id: 'ridge' })).toBe(`${root}ridge/`);
    expect(link.recorded('pass', { what: 'article', id: 'post' })).toBe(
      link.article('pass', 'post'),
    );
    expect(link.recorded('pass', { what: 'source', id: 'edda-lunn' })).toBe(
      link.source('pass', 'edda-lunn'),
    );
    expect(link.recorded('pass', { what: 'claim', id: 'c111111111' })).toBe(
      link.claim('c111111111'),
    );
    expect(link.recorded('pass', { what: 'disagreement', id: 'd111111111' })).toBe(
      link.disagreement('d111111111'),
    );
    expect(link.editions('pass')).toBe(`${root}pass/editions/`);
    expect(link.editions('pass', 2)).toBe(`${root}pass/editions/2/`);
    expect(link.feed()).toBe(`${root}feed.xml`);
    expect(link.feed('pass')).toBe(`${root}pass/feed.xml`);
  });

  it('lead to a rule in the method', () => {
    expect(link.rule({ stage: 'attribute', name: 'according-to' })).toBe(
      `${root}guide/method/#attribute-according-to`,
    );
  });

  it('keep any file name in one segment', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const path = link.article('pass', name);
        const [segment, ...rest] = path.slice(`${root}pass/`.length).split('/');
        expect(decodeURIComponent(segment ?? '')).toBe(segmentOf(name));
        expect(rest).toEqual(['']);
      }),
    );
  });
});

describe('segmentOf', () => {
  it('leaves the names that people mostly give as they are', () => {
    expect(segmentOf("01 Größe & a+b (2), o'clock")).toBe("01 Größe & a+b (2), o'clock");
  });

  it('replaces what no segment can hold', () => {
    expect(segmentOf('100% sure? #1')).toBe('100~25 sure~3f ~231');
  });

  it('never gives two names one address', () => {
    const name = fc.string({ unit: fc.constantFrom('%', '~', '2', '5', '#', 'a') });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(segmentOf(a) === segmentOf(b)).toBe(a === b);
      }),
    );
  });
});

describe('reportLink', () => {
  it('writes a letter to an e-mail address', () => {
    expect(reportLink('marks@example.org', 'Wrong mark: 5 & 6', 'https://example.org/c/x/')).toBe(
      'mailto:marks@example.org?subject=Wrong%20mark%3A%205%20%26%206&body=https%3A%2F%2Fexample.org%2Fc%2Fx%2F',
    );
  });

  it('fills the form of a web address and keeps its own query', () => {
    expect(reportLink('https://example.org/new?labels=mark', 'Wrong', 'https://e.org/c/x/')).toBe(
      'https://example.org/new?labels=mark&title=Wrong&body=https%3A%2F%2Fe.org%2Fc%2Fx%2F',
    );
  });
});

describe('the file of an address', () => {
  it.each([
    ['/papers/', 'index.html'],
    ['/papers/harbour/?show=all#x', 'harbour/index.html?show=all#x'],
    ['/papers/c/abc.json', 'c/abc.json'],
    ['/elsewhere/', null],
  ])('of %s is %s', (address, file) => {
    expect(fileAddress(address, '/papers/')).toBe(file);
  });
});
