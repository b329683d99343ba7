import { createHash } from 'node:crypto';

/**
 * Sets the switches of the layers to what the address asks for while the page is still parsed, and
 * before the text is: else a reader who follows a link to a plain article sees the marks come and
 * go. It says no more than `layersIn`, and stands in the page itself, since a file of its own would
 * hold up the first paint.
 */
export const firstPaint =
  "{const l=new URLSearchParams(location.search).get('layers');" +
  "if(l!==null)for(const i of document.querySelectorAll('#layers input'))" +
  "i.checked=l.split(' ').includes(i.value)}";

/** By which the content security policy lets it run (CSP Level 3, section 2.3.1, hash-source). */
export const firstPaintHash =
  `sha256-${createHash('sha256').update(firstPaint).digest('base64')}` as const;
