import type { ComponentType } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { MessageId } from '../../i18n/messages.ts';
import type { AtlasState } from '../../state/AtlasContext.tsx';
import { Demands } from './demands/Demands.tsx';
import { furtherCharts } from './furtherCharts.ts';
import { Outcomes } from './outcomes/Outcomes.tsx';

/** A chart and what it takes to draw it. */
export interface ChartEntry {
  readonly id: 'outcomes' | 'demands' | 'wages' | 'promises' | 'extent' | 'responses';
  readonly name: MessageId;
  readonly records: (roles: Dataset['roles']) => boolean;
  readonly Chart: ComponentType<{ readonly atlas: AtlasState }>;
}

/** Every chart, from top to bottom. */
export const charts: readonly ChartEntry[] = [
  {
    id: 'outcomes',
    name: 'charts.outcomes.name',
    records: ({ outcome }) => outcome !== undefined,
    Chart: Outcomes,
  },
  {
    id: 'demands',
    name: 'charts.demands.name',
    records: ({ demands }) => demands !== undefined,
    Chart: Demands,
  },
  {
    id: 'wages',
    name: 'charts.wages.name',
    records: ({ wages }) => wages !== undefined,
    Chart: furtherCharts.Wages.View,
  },
  {
    id: 'promises',
    name: 'charts.promises.name',
    records: ({ steps }) => steps !== undefined,
    Chart: furtherCharts.Promises.View,
  },
  {
    id: 'extent',
    name: 'charts.extent.name',
    records: ({ size, span }) => size !== undefined && span !== undefined,
    Chart: furtherCharts.Extent.View,
  },
  {
    id: 'responses',
    name: 'charts.responses.name',
    records: ({ steps }) => steps !== undefined,
    Chart: furtherCharts.Responses.View,
  },
];
