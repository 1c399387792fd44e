// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notices } from '../../scripts/notices.ts';

it('THIRD_PARTY_NOTICES says what is installed; `npm run notices` writes it anew', () => {
  const written = readFileSync('THIRD_PARTY_NOTICES', 'utf8');
  expect(written === notices()).toBe(true);
  expect(written).toContain('Hippocratic License');
});
