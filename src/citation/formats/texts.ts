import { type Citable, readAt } from '../citable.ts';
import type { Format } from './format.ts';

/** Author, title, outlet and date of what is cited, as far as they are known. */
function nameOf({ item }: Citable, withAuthor = true): string {
  const date = item.issued?.['date-parts'][0];
  const day = date?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  const author = withAuthor ? item.author?.[0]?.literal : undefined;
  return [author, item.title && `“${item.title}”`, item['container-title'], day]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** Text of which Markdown reads nothing as markup (CommonMark 0.31, sections 2.4, 4 and 5.2). */
const markdownText = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~&!#$:@]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

export const markdown: Format = {
  name: 'Markdown',
  for: 'For notes, wikis, issues and static sites.',
  of: (citable) => {
    const { quote, permalink, invented, read } = citable;
    const quoted = quote === null ? '' : `> ${markdownText(quote)}\n>\n> — `;
    const name = markdownText(nameOf(citable));
    const place = `[${markdownText(read ?? 'This edition')}](<${encodeURI(decodeURI(permalink))}>)`;
    return `${quoted}${[name, place].filter((part) => part !== '').join('. ')}${invented ? ' (invented story)' : ''}\n`;
  },
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const html = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** The words as a quotation that names its source, without a script (HTML Standard, 4.4.4). */
export const embed: Format = {
  name: 'HTML',
  for: 'For a web page: the words with their source, to paste as they are. It loads nothing and runs nothing.',
  of: (citable) => {
    const { quote, permalink, language, invented, read } = citable;
    const link = `<a href="${html(permalink)}">${html(read ?? permalink)}</a>`;
    const reference = `${html(nameOf(citable))}. ${link}${invented ? ' (invented story)' : ''}`;
    if (quote === null) return `<p>${reference}</p>`;
    return [
      '<figure>',
      `<blockquote cite="${html(permalink)}" lang="${html(language)}" dir="auto">${html(quote)}</blockquote>`,
      `<figcaption>${reference}</figcaption>`,
      '</figure>',
    ].join('\n');
  },
};

export const plain: Format = {
  name: 'Link',
  for: 'For a message: the permanent address. It stays, whatever becomes of the words.',
  of: ({ permalink }) => permalink,
};

export const spoken: Format = {
  name: 'Plain sentence',
  for: 'For a running text or a footnote without a style.',
  of: (citable) => {
    const { speaker } = citable;
    const place = nameOf(citable, speaker === null);
    const told = [speaker, place].filter((part) => part !== null && part !== '').join(', in ');
    return [told, readAt(citable)].filter((part) => part !== '').join('. ');
  },
};
