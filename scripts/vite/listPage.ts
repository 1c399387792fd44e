import type { Language } from '../../src/domain/language.ts';
import { policyOf } from './contentSecurityPolicy.ts';
import { hashSource } from './inlined.ts';

/** Where the list of all actions is in a language, from the page. */
export const listAddress = (language: Language) => `list.${language}.html`;

interface ListPage {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly list: string;
}

/** The list of all actions as a page of its own: no script, and no address asked for but its fonts'. */
export function listPage({ language, title, style, list }: ListPage): string {
  const policy = policyOf({
    'default-src': "'none'",
    'style-src': hashSource(style),
    'font-src': "'self'",
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml">
    <style>${style}</style>
  </head>
  <body>${list}</body>
</html>
`;
}
