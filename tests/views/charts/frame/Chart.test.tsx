import { waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as lateSave from '../../../../src/views/charts/frame/lateSave.ts';
import { chart, show } from '../charts.fixture.tsx';

describe('saving', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('says when what writes the file did not come, until it comes', async () => {
    const load = vi.spyOn(lateSave, 'loadSaving').mockRejectedValueOnce(new Error('offline'));
    const { user } = show();
    const outcomes = chart(/^Of 2 with a known result/);
    await user.click(within(outcomes).getByRole('button', { name: 'Save as CSV: Outcomes' }));
    expect(await within(outcomes).findByRole('alert')).toHaveTextContent('CSV: not loaded. Reload the page to try again.');
    load.mockResolvedValueOnce(vi.fn());
    await user.click(within(outcomes).getByRole('button', { name: 'Save as CSV: Outcomes' }));
    await waitFor(() => {
      expect(within(outcomes).queryByRole('alert')).toBeNull();
    });
  });

  it('hands out a file named after the chart, formulas made harmless', async () => {
    let saved: Blob | undefined;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved = blob;
          return 'blob:chart';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    const { user } = show();
    await user.click(within(chart(/^The only one of known size/)).getByRole('button', { name: 'Save as CSV: Size and duration' }));
    await waitFor(() => {
      expect(name).toBe('ledger-size-and-duration.csv');
    });
    expect(await saved?.text()).toBe(
      'Action,"People, lowest","People, highest","Days, lowest","Days, highest"\r\n' +
        "Mine,1200,1200,7,7\r\n'=Mill,50,,1,\r\n",
    );
  });
});
