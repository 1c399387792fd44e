import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useAtlas } from '../../../src/state/AtlasContext.tsx';
import { Detail } from '../../../src/views/detail/Detail.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();
const row = wave.rowOf('kezbi-2021-06')!;

/** As on a phone: the list that opens a row goes away while the row is open. */
function Sheet() {
  const { view, open } = useAtlas();
  return (
    <section tabIndex={-1} aria-label="Sheet">
      {view.open === null ? <button onClick={() => open(row)}>Open</button> : <Detail />}
    </section>
  );
}

const heading = () => screen.findByRole('heading', { level: 2, name: 'KEZBI' });

function act(hasBeenActive: boolean) {
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true });
}

describe('the focus', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  it('moves into a row whose opener is gone, and out of it to where the opener was', async () => {
    act(true);
    renderInAtlas(<Sheet />, { dataset: wave });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await heading()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close KEZBI' }));
    expect(screen.getByRole('region', { name: 'Sheet' })).toHaveFocus();
  });

  it('stays where it is in a page that opens by a link', async () => {
    act(false);
    renderInAtlas(<Sheet />, { dataset: wave, address: 'open=kezbi-2021-06' });
    expect(await heading()).not.toHaveFocus();
    expect(document.body).toHaveFocus();
  });
});

describe('what it is', () => {
  it('is said by type, place and days', async () => {
    renderInAtlas(<Detail />, { dataset: wave, address: 'open=kezbi-2021-06' });
    expect(await screen.findByText(/^Strike in/)).toHaveTextContent(/^Strike in Zhanaozen, 30 Jun/);
  });

  it('is no action where the record has none of its own', async () => {
    renderInAtlas(<Detail />, { dataset: wave, address: 'open=night-of-22-july-2021' });
    await screen.findByRole('heading', { level: 2, name: 'The night of 22–23 July' });
    const [dek] = screen.getAllByText((_, element) => element?.tagName === 'P' && element.textContent.startsWith('Mangystau'));
    expect(dek).toHaveTextContent(/^Mangystau.*, 22.*23 Jul 2021/);
    expect(screen.queryByText(/\bStrike\b/)).toBeNull();
  });
});
