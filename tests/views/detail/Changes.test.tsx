import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Changes } from '../../../src/views/detail/Changes.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();
const row = wave.rowOf('kezbi-2021-06')!;
const date = { edtf: '2026-11-22', min: 20779, max: 20779 };
const under = (...changes: readonly { readonly version: string; readonly what: string; readonly events: readonly string[] }[]) => ({
  ...wave,
  changes: changes.map((each) => ({ ...each, date })),
});

describe('the changes to a record', () => {
  it('name each version that touched it, and lead to what is said of several records at once', async () => {
    const visited: string[] = [];
    const what = 'This one has a date. That one has none.';
    renderInAtlas(<Changes row={row} />, {
      dataset: under(
        { version: '1.2.0', what, events: ['kezbi-2021-06', 'nbc-2021-07'] },
        { version: '1.1.0', what: 'Of another.', events: ['nbc-2021-07'] },
      ),
      address: 'open=kezbi-2021-06',
      onAddress: ({ queryString }) => visited.push(queryString),
    });
    expect(screen.getByRole('listitem')).toHaveTextContent(
      '1.2.0, 22 Nov 2026: what it changed, here and in another record',
    );
    expect(document.body).not.toHaveTextContent('That one');
    await userEvent.click(screen.getByRole('button', { name: /^1\.2\.0/ }));
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&page=method');
  });

  it('say what was changed where it is about this record alone', () => {
    const change = { version: '1.3.0', what: 'This one has a date.', events: ['kezbi-2021-06'] };
    renderInAtlas(<Changes row={row} />, { dataset: under(change) });
    expect(screen.getByRole('listitem')).toHaveTextContent('This one has a date.');
  });

  it('are nothing where no version touched it', () => {
    const { container } = renderInAtlas(<Changes row={row} />, { dataset: under() });
    expect(container).toBeEmptyDOMElement();
  });
});
