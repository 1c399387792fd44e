import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pagePolicy } from '../../../scripts/vite/contentSecurityPolicy.ts';

const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('allows what is inline in a page by its hash alone', () => {
  const policy = pagePolicy('<style>b{}</style><script>one()</script><script>\ntwo()\n</script>');
  expect(policy).toContain(`; style-src 'self' ${hashed('b{}')};`);
  expect(policy).toContain(`; script-src 'self' ${hashed('one()')} ${hashed('\ntwo()\n')};`);
  expect(policy).not.toContain('unsafe');
});

it('allows nothing inline where there is nothing', () => {
  const policy = pagePolicy('<script type="module" src="./app.js"></script>');
  expect(policy).toContain("script-src 'self'; style-src 'self';");
});
