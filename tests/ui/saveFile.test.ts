import { expect, it, vi } from 'vitest';
import { saveFile } from '../../src/ui/saveFile.ts';

it('hands out a file under its name, and gives its address back when it has been read', () => {
  vi.useFakeTimers();
  const given = vi.fn(() => 'blob:file');
  const revoked = vi.fn();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: given, revokeObjectURL: revoked }));
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  const content = new Blob(['a']);
  saveFile('chart.svg', content);
  expect(name).toBe('chart.svg');
  expect(given).toHaveBeenCalledWith(content);
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  vi.useRealTimers();
  expect(revoked).toHaveBeenCalledWith('blob:file');
});
