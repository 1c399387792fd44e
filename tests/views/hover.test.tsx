import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useAtlas } from '../../src/state/AtlasContext.tsx';
import { useHover } from '../../src/state/HoverContext.tsx';
import { useTies } from '../../src/state/useTies.ts';
import { RestsOn } from '../../src/views/charts/frame/RestsOn.tsx';
import { RowButton } from '../../src/views/charts/frame/RowButton.tsx';
import { Promises } from '../../src/views/charts/promises/Promises.tsx';
import { Tree } from '../../src/views/descent/Tree.tsx';
import { waveDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

const wave = waveDataset();
const titles = Array.from({ length: wave.length }, (_, row) => wave.title(row));

/** Another view, which shows what is pointed at. */
function Other() {
  const row = useHover();
  return <output>{row === null ? 'nothing' : wave.title(row)}</output>;
}

const controls = {
  'a name before a drawing': function Name() {
    const { open } = useAtlas();
    return <RowButton row={0} name={wave.title(0)} text="" onOpen={() => open(0)} />;
  },
  'a line of what a figure rests on': function Line() {
    return <RestsOn name="" unit="people" rows={[{ row: 0, field: undefined }]} />;
  },
  'a mark of a promise': function Mark() {
    return <Promises atlas={useAtlas()} />;
  },
  'a row of the tree': function Row() {
    return <Tree ties={useTies()} width={800} />;
  },
};

/** Gives way to the open row, as the charts do. */
function Side({ Control }: { readonly Control: () => React.ReactNode }) {
  const { view } = useAtlas();
  return view.open === null && <Control />;
}

it.each(Object.entries(controls))('is of nothing once what was pointed at is gone: %s', async (_, Control) => {
  renderInAtlas(
    <>
      <Side Control={Control} />
      <Other />
    </>,
    { dataset: wave },
  );
  const name = (words: string) => titles.some((title) => words.startsWith(title));
  act(() => screen.getAllByRole('button', { name })[0]!.focus());
  expect(screen.getByRole('status')).not.toHaveTextContent('nothing');
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('nothing');
});
