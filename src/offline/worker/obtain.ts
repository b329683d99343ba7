import type { Failure } from '../messages.ts';

/** The header by which a kept response says what it is. */
export const SHA256 = 'x-sha256';

/** An error that says why something is not kept. */
export function notKept(failure: Failure, address: string): Error {
  return new Error(address, { cause: failure });
}

/** Why something was not kept. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return cause === 'changed' || cause === 'full' ? cause : 'network';
}

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** A response as it is kept: whole, successful, and under the name of its contents. */
export function asKept(bytes: ArrayBuffer, type: string | null, digest: string): Response {
  return new Response(bytes, {
    headers: { 'content-type': type ?? 'application/octet-stream', [SHA256]: digest },
  });
}

/**
 * A file from the server, sure to be the one that is meant.
 *
 * @throws why it is not to be had: a failed or foreign response is never kept
 */
export async function obtain(address: string, digest: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (response === undefined) throw notKept('network', address);
  if (response.status !== 200 || response.type !== 'basic') throw notKept('changed', address);
  const bytes = await response.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) throw notKept('network', address);
  if ((await sha256(bytes)) !== digest) throw notKept('changed', address);
  return asKept(bytes, response.headers.get('content-type'), digest);
}
