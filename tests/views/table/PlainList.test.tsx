import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PlainList } from '../../../src/views/table/PlainList.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

function show() {
  const dataset = waveDataset();
  renderInAtlas(<PlainList atlas="./?lang=en" addressOf={(language) => `list.${language}`} />, { dataset });
  return dataset;
}

it('has every counted action with its facts, and where each rests', () => {
  const dataset = show();
  const [actions, sources] = screen.getAllByRole('list').filter(({ tagName }) => tagName === 'OL');
  expect([...actions!.children]).toHaveLength(dataset.length);
  expect(within(sources!).getAllByRole('listitem')).toHaveLength(dataset.sources.size);
  const kezbi = screen.getByRole('heading', { name: 'KEZBI' }).closest('li')!;
  for (const fact of ['Outcome', 'Place', 'Start', 'Participants']) {
    expect(within(kezbi).getByText(fact).nextElementSibling).toHaveTextContent(/¶\d|[A-Z]\w+/);
  }
});

it('has the demands, and what became of each', () => {
  show();
  const kezbi = screen.getByRole('heading', { name: 'KEZBI' }).closest('li')!;
  const demands = within(kezbi).getByText('Demands').nextElementSibling!;
  expect(within(demands as HTMLElement).getAllByRole('listitem').length).toBeGreaterThan(2);
  expect(demands).toHaveTextContent(/Higher pay · met ¶\d/i);
});

it('has nothing that would need a script', () => {
  show();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('leads to the atlas and to itself in the other languages', () => {
  show();
  expect(screen.getByRole('link', { name: 'The atlas, with map, timeline and charts' })).toHaveAttribute('href', './?lang=en');
  expect(screen.getByRole('link', { name: 'Қазақша' })).toHaveAttribute('href', 'list.kk');
});
