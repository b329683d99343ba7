import { defineMiddleware } from 'astro:middleware';
import { ownPolicy } from './policy.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = ownPolicy(await response.text());
  return new Response(html, { status: response.status, headers: response.headers });
});
