// @vitest-environment node
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scopedNames } from '../../../scripts/vite/scopedNames.ts';

const bar = resolve('src/app/Bar.module.css');
const lane = resolve('src/views/timeline/Lane.module.css');

it('names a class by its file, each time alike', () => {
  const name = scopedNames();
  expect(name('title', bar)).toMatch(/^title-[\w-]{3}$/);
  expect(name('title', bar)).toBe(scopedNames()('title', bar));
  expect(name('title', lane)).not.toBe(name('title', bar));
});

it('does not let two files share a name', () => {
  const name = scopedNames();
  const share = () => {
    for (let n = 0; n < 300_000; n++) name('title', resolve(`src/${n}.module.css`));
  };
  expect(share).toThrow(/both have a class title-/);
});
