import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ownPolicy } from './policy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="script-src 'self'${policy};"></head><body>${body}</body></html>`;

it('keeps the hashes of what stands in the page', () => {
  const html = page(` ${hash('go()')} ${hash('a{}')}`, '<script>go()</script><style>a{}</style>');
  expect(ownPolicy(html)).toBe(html);
});

it('takes out those of other pages, and of scripts in files', () => {
  const body = '<script src="/x.js"></script>';
  expect(ownPolicy(page(` ${hash('go()')} ${hash('')}`, body))).toBe(page('', body));
});

it('leaves a page without a policy as it is', () => {
  expect(ownPolicy('<p>sha256-x</p>')).toBe('<p>sha256-x</p>');
});
