import { waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chart, show } from '../charts.fixture.tsx';

describe('saving', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('offers its files when it is asked, and puts them away again', async () => {
    const { user } = show();
    const outcomes = chart(/^Of 2 with a known result/);
    const save = within(outcomes).getByRole('button', { name: 'Save: Outcomes' });
    expect(save).toHaveAttribute('aria-expanded', 'false');
    await user.click(save);
    const files = within(await within(outcomes).findByRole('group', { name: 'Save: Outcomes' }));
    expect(files.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Save Outcomes as CSV',
      'Save Outcomes as SVG',
      'Save Outcomes as PNG',
    ]);
    await user.click(save);
    expect(within(outcomes).queryByRole('button', { name: 'Save Outcomes as SVG' })).toBeNull();
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
    const extent = within(chart(/^The only one of known size/));
    await user.click(extent.getByRole('button', { name: 'Save: Size and duration' }));
    await user.click(await extent.findByRole('button', { name: 'Save Size and duration as CSV' }));
    await waitFor(() => {
      expect(name).toBe('ledger-size-and-duration-1.0.0.csv');
    });
    expect(await saved?.text()).toBe(
      'Action,"People, lowest","People, highest","Days, lowest","Days, highest"\r\n' +
        "Mine,1200,1200,7,7\r\n'=Mill,50,,1,\r\n",
    );
  });
});
