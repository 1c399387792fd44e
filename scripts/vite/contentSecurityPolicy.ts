import type { Plugin } from 'vite';
import { hashSource, inlined } from './inlined.ts';

export const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: https://tile.openstreetmap.org",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

export function policyOf(sources: Readonly<Record<string, string>>): string {
  return Object.entries(sources)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ');
}

/** The policy of a page: what is inline in it is allowed by its hash alone. */
export function pagePolicy(html: string): string {
  const allow = (own: string, name: 'script' | 'style') =>
    [own, ...inlined(html, name).map(hashSource)].join(' ');
  return policyOf({
    ...directives,
    'script-src': allow("'self'", 'script'),
    'style-src': allow("'self'", 'style'),
  });
}

/** Builds only: the development server injects inline scripts and styles. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'ereuil:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(html) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
