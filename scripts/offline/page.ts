import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { PAGEFIND } from './scripts.ts';
import { linkInFolder, wayUp, type Place } from './rewrite.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const LINKS = ['href', 'src', 'action'];

/** Hints for servers and feed readers. They mean nothing in a folder, and fonts lie in its style sheet. */
const isOfServers = ({ name, attribs }: Element): boolean =>
  name === 'link' &&
  /^(?:preload|manifest)$|^alternate$/.test(attribs.rel ?? '') &&
  attribs.type !== 'application/json';

/**
 * Whether a script is a module that stands in a file: browsers load none from `file:`. The folder
 * has it as a script of the old kind, which waits for the page just as long.
 */
const isModuleFile = ({ name, attribs }: Element): boolean =>
  name === 'script' && attribs.type === 'module' && attribs.src !== undefined;

/** The page's own policy, with the fonts of the style sheet let through. */
const withFonts = (policy: string): string => `font-src 'self' data:; ${policy}`;

/** The script that brings the search, before the page's own, which asks for it. */
function addPagefind(head: Element, file: string): void {
  const [first] = DomUtils.getElementsByTagName('script', head);
  const [script] = parseDocument(
    `<script defer src="${wayUp(file)}${PAGEFIND}"></script>`,
  ).children;
  if (script === undefined) return;
  if (first) DomUtils.prepend(first, script);
  else DomUtils.appendChild(head, script);
}

/**
 * A page of the site as it stands in the folder.
 *
 * @param file its path from the folder's root
 */
export function pageInFolder(html: string, file: string, place: Place): string {
  const document = parseDocument(html, { decodeEntities: true });
  let searches = false;
  for (const element of DomUtils.getElementsByTagName(() => true, document)) {
    const { attribs } = element;
    if (isOfServers(element)) {
      DomUtils.removeElement(element);
      continue;
    }
    for (const name of LINKS) {
      const link = attribs[name];
      if (link !== undefined) attribs[name] = linkInFolder(link, file, place);
    }
    if (isModuleFile(element)) {
      delete attribs.type;
      attribs.defer = '';
    }
    if (attribs['http-equiv'] === 'content-security-policy')
      attribs.content = withFonts(attribs.content ?? '');
    // There is no worker to keep pages: all of them are here.
    delete attribs['data-keep'];
    // What the search's script finds the way to other files by.
    if (element.name === 'html') attribs['data-root'] = wayUp(file) || './';
    if (attribs['data-pagefind'] !== undefined) searches = true;
  }
  const [head] = DomUtils.getElementsByTagName('head', document);
  if (searches && head) addPagefind(head, file);
  return render(document, { encodeEntities: 'utf8', decodeEntities: true });
}
