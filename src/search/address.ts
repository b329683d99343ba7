type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input, select'),
];

const isBox = (field: Field): field is HTMLInputElement => field.type === 'checkbox';

/** What a form asks for, without empty fields and boxes that are not ticked. */
export function askedFor(form: HTMLFormElement): URLSearchParams {
  const asked = new URLSearchParams();
  for (const field of fieldsOf(form)) {
    if (isBox(field) && !field.checked) continue;
    const value = field.value.trim();
    if (value !== '' && value !== field.dataset.usual) asked.set(field.name, value);
  }
  return asked;
}

/** Fills a form with what the address asks for. A value that a list does not have yet is added to it. */
export function readAddress(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = asked.get(field.name) ?? field.dataset.usual ?? '';
    if (isBox(field)) field.checked = value === field.value;
    else {
      const isNew =
        field instanceof HTMLSelectElement &&
        ![...field.options].some((option) => option.value === value);
      if (isNew) field.append(new Option(value, value));
      field.value = value;
    }
  }
  const narrowed = [...asked.keys()].some((name) => !['q', 'order', 'grouped'].includes(name));
  form.querySelector('details')?.toggleAttribute('open', narrowed);
}

/**
 * Puts what is asked for into the address, so that a search can be linked and gone back to.
 *
 * @param step whether it is a step that "back" undoes, and not a letter typed
 */
export function writeAddress(asked: URLSearchParams, step: boolean): void {
  const address = asked.size === 0 ? location.pathname : `?${asked.toString()}`;
  if (address === location.search || (asked.size === 0 && location.search === '')) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
