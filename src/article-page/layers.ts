import { layers, layersIn, type Layer, withLayers } from '../edition/layers.ts';

/**
 * Keeps the switches of the layers and the address in step, back and forward included. The style
 * sheet alone shows and hides, so the switches work without this.
 */
export function switchLayers(): void {
  const field = document.querySelector('#layers');
  const none = document.querySelector('#all-off');
  if (!field || !none) return;
  const switches = [...field.querySelectorAll('input')];
  const chosen = (): Layer[] =>
    layers.filter((layer) => switches.some(({ checked, value }) => checked && value === layer));
  const show = (on: readonly Layer[]): void => {
    for (const one of switches) one.checked = on.some((layer) => layer === one.value);
    none.ariaPressed = String(on.length === 0);
    announceMarks(on.length > 0);
  };
  const choose = (on: readonly Layer[]): void => {
    show(on);
    history.pushState(null, '', withLayers(location.href, on));
  };
  field.addEventListener('change', () => {
    choose(chosen());
  });
  none.addEventListener('click', () => {
    choose(chosen().length === 0 ? layers : []);
  });
  addEventListener('popstate', () => {
    show(layersIn(location.search));
  });
  show(layersIn(location.search));
}

/** With all layers off a screen reader, too, reads a plain article. */
function announceMarks(announced: boolean): void {
  for (const mark of document.querySelectorAll('#text mark')) {
    mark.role = announced ? null : 'none';
  }
}
