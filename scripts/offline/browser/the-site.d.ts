/** The Pagefind of the site of which the folder is made; `scripts.ts` says where it is. */
declare module 'the-site/pagefind.js' {
  export const search: unknown;
}
