import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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

describe('the title', () => {
  it.each([
    ['', 'Of 5 dated, 3 begin within 2–\u206015 Jul; date not given for 1'],
    ['time=2021-07-13/2021-07-22', '3 of 5 dated fall in 13–\u206022 Jul; date not given for 1'],
    ['time=2021-07-18/2021-07-21', '2 of 5 dated fall in 18–\u206021 Jul; date not given for 1'],
    ['time=2021-07-19/2021-07-19', '1 of 5 dated possibly falls on 19 Jul; date not given for 1'],
    ['time=2021-07-17/2021-07-19&place=shore', '1 of 2 dated falls in 17–\u206019 Jul'],
    ['time=2021-07-24/2021-07-25&place=shore', '1 of 2 dated possibly falls in 24–\u206025 Jul'],
    ['time=2021-07-14/2021-07-25&place=shore', 'Both dated actions fall in 14–\u206025 Jul'],
    ['town=hill&time=2021-07-30/', 'Hill. 1 of 2 dated falls in the days from 30 Jul on; date not given for 1'],
    ['town=hill', 'Hill. 2 dated actions begin between 13 Jul and 30 Jul; date not given for 1'],
    ['time=2021-06-28/2021-06-29', 'None of 5 dated falls in 28–\u206029 Jun; date not given for 1'],
    ['place=shore', 'Both dated actions begin within 12–\u206020 Jul'],
    ['town=shore', 'Shore. Both dated actions begin within 12–\u206020 Jul'],
    ['town=shore&time=2021-07-14/2021-07-25', 'Shore. Both dated actions fall in 14–\u206025 Jul'],
    ['place=unknown', 'The one dated action begins on 2 Jul'],
    ['place=unknown&time=2021-07-03/2021-07-03', 'The one dated action falls on 3 Jul'],
    ['place=unknown&time=2021-07-13/2021-07-13', 'The one dated action does not fall on 13 Jul'],
    ['time=/2021-07-06', '1 of 5 dated falls in the days until 6 Jul; date not given for 1'],
    ['time=/2020-07-06', 'None of 5 dated falls in the days until 6 Jul 2020; date not given for 1'],
    ['time=2020-07-06/', 'All 5 dated actions fall in the days from 6 Jul 2020 on; date not given for 1'],
    ['time=2020-01-01/2020-02-03', 'None of 5 dated falls in 1 Jan – 3 Feb 2020; date not given for 1'],
    ['time=2020-01-01/2021-07-06', '1 of 5 dated falls in 1 Jan 2020 – 6 Jul 2021; date not given for 1'],
  ])('with %j is %j', (address, title) => {
    renderInAtlas(<Timeline />, { dataset: bakeryDataset(), address });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(title);
  });
});
