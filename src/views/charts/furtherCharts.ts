import { late } from '../../ui/late.tsx';

/** The charts below the first two: they come once those are drawn. */
export const furtherCharts = {
  Wages: late(() => import('./wages/Wages.tsx').then(({ Wages }) => Wages)),
  Promises: late(() => import('./promises/Promises.tsx').then(({ Promises }) => Promises)),
  Extent: late(() => import('./extent/Extent.tsx').then(({ Extent }) => Extent)),
  Responses: late(() => import('./responses/Responses.tsx').then(({ Responses }) => Responses)),
} as const;

/** Fetches them all: what is first drawn afterwards does not wait. */
export async function preloadFurtherCharts(): Promise<void> {
  await Promise.all(Object.values(furtherCharts).map(({ preload }) => preload()));
}
