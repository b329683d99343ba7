import { z } from 'astro/zod';
import type { Element, ElementContent } from 'hast';
import type { Marks } from '../edition/marks.ts';

/** An element of our own that the MDX of an article may use. */
export type Component = (
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
  marks: Marks,
) => Element;

/**
 * A component that checks its attributes before it renders.
 *
 * @throws when an attribute is missing, unknown or of the wrong form
 */
export function component<Attributes>(
  attributes: z.ZodType<Attributes>,
  render: (attributes: Attributes, children: ElementContent[], marks: Marks) => Element,
): Component {
  return (given, children, marks) => {
    const checked = attributes.safeParse(given);
    if (!checked.success) throw new Error(z.prettifyError(checked.error));
    return render(checked.data, children, marks);
  };
}
