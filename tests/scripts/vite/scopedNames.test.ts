// @vitest-environment node
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { scopedNames } from '../../../scripts/vite/scopedNames.ts';

const bar = resolve('src/app/Bar.module.css');
const lane = resolve('src/views/timeline/Lane.module.css');

it('names a class by its file, each time alike', () => {
  const name = scopedNames();
  expect(name('title', bar)).toMatch(/^[a-z]{2}0$/);
  expect(name('title', bar)).toBe(scopedNames()('title', bar));
  expect(name('label', bar)).not.toBe(name('title', bar));
  expect(name('title', lane)).not.toBe(name('title', bar));
  expect(name('title', `${bar}?inline`)).toBe(name('title', bar));
});

it('names a sheet that was not there at the start, and as many as two letters can', () => {
  const name = scopedNames();
  const names = Array.from({ length: 500 }, (_, n) => name('title', resolve(`src/${n}.module.css`)));
  expect(new Set([...names, name('title', bar)]).size).toBe(501);
  const more = () => {
    for (let n = 0; n < 700; n++) name('title', resolve(`src/more/${n}.module.css`));
  };
  expect(more).toThrow(/no more than 676 sheets/);
});
