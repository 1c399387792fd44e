import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DAY_MIN } from '../../../src/crossfilter/column.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeries, bakeryDataset, days } from './bakeries.ts';

const at = bakeries[0]!.at!;
const [early, late] = [days('2021-07-01', '2021-07-09'), days('2021-07-30', '2021-08-01')];
const open = days('2021-07-05', '2021-07-09', { startMin: DAY_MIN });
const vague = days('2021-07-01', '2021-08-01', { startMax: late.startMax });

it.each([
  ['', [early, late], '2 dated actions begin between 1 Jul and 30 Jul'],
  ['', [early, late, open], 'Of 3 dated, 2 begin between 1 Jul and 30 Jul'],
  ['', [vague, open], 'Of 2 dated, 1 begins between 1 Jul and 30 Jul'],
  ['town=hill', [early, late, open], 'Hill. Of 3 dated, 2 begin between 1 Jul and 30 Jul'],
  ['town=hill', [early, late], 'Hill. 2 dated actions begin between 1 Jul and 30 Jul'],
])('says how many of the dated ones begin between two days: %s', (address, spans, title) => {
  const dataset = bakeryDataset(spans.map((span) => ({ title: 'Rye', at, span })));
  renderInAtlas(<Timeline />, { dataset, address });
  expect(screen.getByRole('heading', { level: 2 }).textContent.replace(/\s/g, ' ')).toBe(title);
});
