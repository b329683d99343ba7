import { z } from 'astro/zod';

const groupSchema = z
  .strictObject({
    title: z.string().min(1),
    /** On what it was measured, and by whose word something counts as right. */
    note: z.string().min(1).nullable(),
    /** The head of each cell; the name that begins a row has none. */
    columns: z.array(z.string().min(1)).min(1),
    /** What was measured, a line each: its name and its figures, written as they are to be read. */
    rows: z.array(z.strictObject({ name: z.string().min(1), cells: z.array(z.string()) })).min(1),
  })
  .superRefine(({ columns, rows }, context) => {
    rows.forEach(({ name, cells }, i) => {
      if (cells.length === columns.length) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', i, 'cells'],
        message: `"${name}" has ${cells.length} cells under ${columns.length} columns`,
      });
    });
  });
export type AccuracyGroup = z.infer<typeof groupSchema>;

/** `content/accuracy.json`: how often the engine was right, for the Accuracy page. */
export const accuracySchema = z.strictObject({
  /** Name and version of the engine that was measured. */
  engine: z.string().min(1),
  date: z.iso.date(),
  groups: z.array(groupSchema).min(1),
  /** What it is known to get wrong, a sentence each. */
  weaknesses: z.array(z.string().min(1)),
});
export type Accuracy = z.infer<typeof accuracySchema>;
