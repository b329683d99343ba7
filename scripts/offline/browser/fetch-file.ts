/**
 * What Pagefind calls instead of `fetch`, which browsers refuse for `file:`. Beside each of its
 * files lies a script that hands over the file's bytes in base64.
 */

/** The requests that wait for their script, by file. */
const waiting = new Map<string, (bytes: Uint8Array<ArrayBuffer>) => void>();

declare global {
  var takeFile: (file: string, base64: string) => void;
}

globalThis.takeFile = (file, base64) => {
  waiting.get(file)?.(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
};

/** @param address path of a file from the folder's root, with a query that means nothing here */
export async function fetchFile(address: string): Promise<Response> {
  const [file = ''] = address.split('?');
  const root = document.documentElement.dataset.root ?? './';
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = (): void => {
      waiting.delete(file);
      script.remove();
    };
    waiting.set(file, (bytes) => {
      resolve(new Response(bytes));
    });
    script.onload = end;
    script.onerror = () => {
      end();
      reject(new Error(`${file} is missing from the folder`));
    };
    script.src = `${root}${file}.js`;
    document.head.append(script);
  });
}
