import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useAtlas } from '../../../src/state/AtlasContext.tsx';
import { AtlasOnPaper } from '../../../src/state/AtlasProvider.tsx';
import { KeptPlaceProvider } from '../../../src/state/KeptPlaceContext.tsx';
import { useKeptScroll } from '../../../src/views/table/useKeptScroll.ts';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

function List({ name }: { readonly name: string }) {
  return <div ref={useKeptScroll()} role="group" aria-label={name} />;
}

/** A list that comes and goes, one on paper, and ways to another town and another order. */
function Desk() {
  const { change } = useAtlas();
  const [there, setThere] = useState(true);
  const [printed, setPrinted] = useState(false);
  return (
    <>
      {there && <List name="screen" />}
      <AtlasOnPaper>{printed && <List name="paper" />}</AtlasOnPaper>
      <button onClick={() => setThere(!there)}>list</button>
      <button onClick={() => setPrinted(!printed)}>print</button>
      <button onClick={() => change({ town: 'zhanaozen' })}>town</button>
      <button onClick={() => change({ sort: { field: 'participants', descending: true } })}>
        order
      </button>
    </>
  );
}

function show() {
  renderInAtlas(
    <KeptPlaceProvider>
      <Desk />
    </KeptPlaceProvider>,
    { dataset: wave },
  );
}

const list = (name = 'screen') => screen.getByRole('group', { name });
const press = (...names: readonly string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};
/** Presses what changes the address, which takes a moment. */
const ask = async (name: string) => {
  await act(async () => {
    press(name);
    await Promise.resolve();
  });
};

describe('the place in the list', () => {
  it('is kept for whoever comes back', () => {
    show();
    list().scrollTop = 420;
    press('list', 'list');
    expect(list().scrollTop).toBe(420);
  });

  it('is the top of another list', async () => {
    show();
    list().scrollTop = 420;
    press('list');
    await ask('town');
    press('list');
    expect(list().scrollTop).toBe(0);
  });

  it('is the top again when the order changes', async () => {
    show();
    list().scrollTop = 420;
    await ask('order');
    expect(list().scrollTop).toBe(0);
  });

  it('is not lost by printing, and paper begins at the top', () => {
    show();
    list().scrollTop = 420;
    press('list', 'print');
    expect(list('paper').scrollTop).toBe(0);
    list('paper').scrollTop = 7;
    press('print', 'list');
    expect(list().scrollTop).toBe(420);
  });

  it('belongs to one page: another begins anew', () => {
    show();
    list().scrollTop = 420;
    cleanup();
    show();
    expect(list().scrollTop).toBe(0);
  });
});
