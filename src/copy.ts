/** How long a button says that it has copied, in milliseconds: long enough to be read out. */
const SAID_FOR = 2000;

/** Buttons that copy the text of an element. They stay hidden without a script or a clipboard, which pages have only over HTTPS. */
const buttons = isSecureContext
  ? document.querySelectorAll<HTMLButtonElement>('button[data-copy]')
  : [];
for (const button of buttons) {
  const { copy = '', copied = '' } = button.dataset;
  const name = button.textContent;
  const say = (words: string): void => {
    button.textContent = words;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = document.getElementById(copy)?.textContent.trim() ?? '';
    navigator.clipboard.writeText(text).then(
      () => {
        say(copied);
        setTimeout(say, SAID_FOR, name);
      },
      // The browser did not allow it: the words are still there to select.
      () => undefined,
    );
  });
}
