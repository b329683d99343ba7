import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkInFolder, wayUp } from './rewrite.ts';

const files = new Set(['index.html', 'harbour/index.html', 'c/abc/index.html', 'c/abc.json']);
const place = {
  url: new URL('https://papers.example/reading/'),
  has: (file: string) => files.has(file),
};
const from = (file: string) => (link: string) => linkInFolder(link, file, place);

describe('a link in the folder', () => {
  it('names the file, which no server finds', () => {
    expect(from('index.html')('/reading/harbour/')).toBe('harbour/index.html');
    expect(from('c/abc/index.html')('/reading/')).toBe('../../index.html');
    expect(from('harbour/index.html')('/reading/c/abc.json')).toBe('../c/abc.json');
  });

  it('keeps what follows the path', () => {
    expect(from('c/abc/index.html')('/reading/harbour/?show=all#c-x')).toBe(
      '../../harbour/index.html?show=all#c-x',
    );
  });

  it('leads to the published site where the folder has no such file', () => {
    expect(from('index.html')('/reading/feed.xml')).toBe('https://papers.example/reading/feed.xml');
  });

  it.each(['#c-x', 'https://other.example/', 'mailto:a@b.example', 'data:,x', '', '/elsewhere/'])(
    'leaves %j as it is',
    (link) => {
      expect(from('harbour/index.html')(link)).toBe(link);
    },
  );

  it('leads to the same file as on a server, from wherever it stands', () => {
    const segment = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 4 }),
        fc.array(segment, { maxLength: 4 }),
        (a, b) => {
          const own = [...a, 'index.html'].join('/');
          const target = b.map((name) => `${name}/`).join('');
          const link = linkInFolder(`/reading/${target}`, own, { ...place, has: () => true });
          expect(new URL(link, `file:///folder/${own}`).href).toBe(
            `file:///folder/${target}index.html`,
          );
          expect(wayUp(own)).toBe('../'.repeat(a.length));
        },
      ),
    );
  });
});
