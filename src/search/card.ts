import { gravities } from '../edition/gravity.ts';
import { strings } from '../strings.ts';
import { highlight } from './highlight.ts';
import type { Found } from './pagefind.ts';

/** A result as a list item, made of text nodes alone: what an article says is never markup. */
export function resultCard(found: Found): HTMLLIElement {
  const words = element('a', 'words');
  words.href = found.url;
  words.dir = 'auto';
  for (const { text, label } of highlight(found.content, found.locations)) {
    words.append(label === null ? text : element('mark', 'found', text));
  }
  const { source, siglum, outlet } = found.meta;
  const narrated = found.filters.kind?.includes('outlet') === true;
  const by = element('p', 'by');
  by.append(
    element('b', '', narrated ? strings.speech.narration : source),
    ' ',
    element('span', 'siglum', siglum),
    ' ',
    element('bdi', '', outlet),
  );
  const gravity = gravities.find((one) => found.filters.disagreement?.includes(one));
  if (gravity !== undefined) by.append(' ', element('strong', gravity, strings.gravity[gravity]));
  const item = document.createElement('li');
  item.append(words, by);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
