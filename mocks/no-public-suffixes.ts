/**
 * In the place of `tldts`, which MSW's cookie jar asks whether a cookie is set for all of `.co.uk`:
 * 43 kB of a list that a page with one host and no cookie has no use for.
 */
export const getDomain = (host: string): string => host
