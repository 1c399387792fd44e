/** What a page says to the version that waits, once the reader wants it. */
export const REPLACE = 'replace';
