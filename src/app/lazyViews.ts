import { late } from '../ui/late.tsx';
import { preloadPlots } from '../views/charts/lazyCharts.tsx';

// What only a gesture of the reader brings up, printing among them: no part of the first load.
const detail = late(() => import('../views/detail/Detail.tsx').then(({ Detail }) => Detail));
const table = late(() => import('../views/table/EventTable.tsx').then(({ EventTable }) => EventTable));
const about = late(() => import('../views/about/About.tsx').then(({ About }) => About));
const paper = late(() => import('./Paper.tsx').then(({ Paper }) => Paper));

export const Detail = detail.View;
export const EventTable = table.View;
export const About = about.View;
export const Paper = paper.View;

/** Fetches what paper shows beyond the screen: printing does not wait for anything. */
export async function preloadForPaper(): Promise<void> {
  await Promise.allSettled([paper.preload(), table.preload(), preloadPlots()]);
}
