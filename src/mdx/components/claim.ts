import { z } from 'astro/zod';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { idSchema, sourceKindSchema, speechSchema } from '../../domain/index.ts';
import { claimAnchor, noteAnchor } from '../../permalink.ts';
import type { Mark } from '../../edition/marks.ts';
import { component } from '../component.ts';

const attributesSchema = z.strictObject({
  id: idSchema,
  source: z.string().min(1),
  kind: sourceKindSchema,
  speech: speechSchema,
  cue: z.string().optional(),
  /** Ids with a space between them. */
  disagreements: z.string().optional(),
});

/**
 * A claim as a `mark` that points at its note (ARIA 1.3, `aria-details`), the glosses beside it, and the
 * sign that opens the note as a popover (HTML, section 6.12). All but the mark is empty and
 * drawn by the style sheet, so that the text of the page stays the text of the article. Glosses
 * say the gist of the note and the sign's label; they are hidden from a screen reader.
 *
 * @throws when the story does not know the claim
 */
export const claim = component(attributesSchema, (attributes, children, marks) => {
  const mark = marks.get(attributes.id);
  if (mark === undefined) throw new Error(`claim ${attributes.id} is not in story.json`);
  const note = noteAnchor(attributes.id);
  const { kind, speech } = attributes;
  const shown = { dataGravity: mark.gravity, dataShared: mark.shared, dataNumber: mark.number };
  return h('span', { className: 'claim', ...shown }, [
    h(
      'mark',
      { id: claimAnchor(attributes.id), ariaDetails: note, dataKind: kind, dataSpeech: speech },
      wordsOf(mark, children),
    ),
    ...glossOf(mark),
    h('button', { type: 'button', popoverTarget: note, ariaLabel: mark.label }),
  ]);
});

function glossOf({ glosses, number }: Mark): Element[] {
  if (glosses.length === 0) return [];
  const lines = glosses.map(({ layer, gravity, text }) =>
    h('span', { dataLayer: layer, dataGravity: gravity, dataNumber: number, dataText: text }),
  );
  return [h('span', { className: 'gloss', ariaHidden: 'true' }, lines)];
}

/**
 * The words with those marked in which articles differ. An article shows white space folded, its
 * story counts in the file; where the two do not agree even so, the words stay as they came.
 */
function wordsOf({ words }: Mark, children: ElementContent[]): ElementContent[] {
  const folded = words.map(({ text, label }) => ({ text: text.replace(/\s+/g, ' '), label }));
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  if (text !== folded.map((piece) => piece.text).join('')) return children;
  return folded.map((piece) =>
    piece.label === null
      ? { type: 'text', value: piece.text }
      : h('span', { dataLabel: piece.label }, piece.text),
  );
}
