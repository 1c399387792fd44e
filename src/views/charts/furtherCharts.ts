import type { ComponentType } from 'react';
import { worded } from '../../i18n/worded.tsx';
import { late } from '../../ui/late.tsx';
import type { AtlasState } from '../../state/AtlasContext.tsx';

type Chart = ComponentType<{ readonly atlas: AtlasState }>;

const further = (load: () => Promise<Chart>) => late(() => worded(load(), 'withCharts'));

/** The charts below the first two: they come, with their words, once those are drawn. */
export const furtherCharts = {
  Wages: further(() => import('./wages/Wages.tsx').then(({ Wages }) => Wages)),
  Promises: further(() => import('./promises/Promises.tsx').then(({ Promises }) => Promises)),
  Extent: further(() => import('./extent/Extent.tsx').then(({ Extent }) => Extent)),
  Responses: further(() => import('./responses/Responses.tsx').then(({ Responses }) => Responses)),
} as const;

/** Fetches them all: what is first drawn afterwards does not wait. */
export async function preloadFurtherCharts(): Promise<void> {
  await Promise.all(Object.values(furtherCharts).map(({ preload }) => preload()));
}
