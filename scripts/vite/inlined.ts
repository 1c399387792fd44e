import { createHash } from 'node:crypto';

/** How a policy allows an inline script or sheet: by the hash of what stands in it. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** What stands in the inline elements of a page that have a name and no attributes. */
export function inlined(html: string, name: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'));
  return [...elements].map(([, content = '']) => content);
}
