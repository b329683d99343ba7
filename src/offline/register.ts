/** Milliseconds after which keeping begins where a browser does not say that it is idle. */
const SOON = 1500;

/** Keeping pages waits until the page that is read is there, and so does the script for it. */
const { keep } = document.documentElement.dataset;
if (import.meta.env.PROD && keep && 'serviceWorker' in navigator && isSecureContext)
  addEventListener('load', () => {
    const begin = (): void => {
      // A browser that keeps nothing, as in a private window: pages work without.
      import(/* @vite-ignore */ keep).catch(() => undefined);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: SOON });
    else setTimeout(begin, SOON);
  });
