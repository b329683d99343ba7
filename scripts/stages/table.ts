/** A table that is asked for words of a text: it has its own entries and none that every object has ("constructor"). */
export function tableOf<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
