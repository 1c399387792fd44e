// @vitest-environment node
import { expect, it } from 'vitest';
import { pageAddress } from '../../src/state/pageAddress.ts';

it('is the whole address of a page that has a host', () => {
  const address = 'https://atlas.example/wave/?open=kezbi-2021-06#map';
  expect(pageAddress(new URL(address))).toBe(address);
});

it('is the name of a page on a disk, and the view', () => {
  const page = new URL('file:///home/aigerim/Downloads/ereuil%20(1).html?lang=kk&outcome=won');
  expect(pageAddress(page)).toBe('ereuil (1).html?lang=kk&outcome=won');
});
