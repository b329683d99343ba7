/** The address of the worker, beside which the file stands that registers it. */
export function workerAddress(): string {
  const { keep = '/kept/pages.js' } = document.documentElement.dataset;
  return new URL('../sw.js', new URL(keep, location.href)).pathname;
}

/** @throws where the browser keeps nothing */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  // Some that may not register do not say so.
  const registration = (await navigator.serviceWorker.register(workerAddress())) as
    ServiceWorkerRegistration | undefined;
  if (registration === undefined) throw new Error('nothing is kept');
  return registration;
}
