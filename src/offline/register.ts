import { keepPages } from './keep-pages.ts';

/** Milliseconds after which keeping begins where a browser does not say that it is idle. */
const SOON = 1500;

/** Keeping pages waits until the page that is read is there, so that it does not slow it down. */
if (import.meta.env.PROD && 'serviceWorker' in navigator && isSecureContext)
  addEventListener('load', () => {
    // A browser that keeps nothing, as in a private window, or a folder of files: pages work without.
    const begin = (): void => void keepPages().catch(() => undefined);
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: SOON });
    else setTimeout(begin, SOON);
  });
