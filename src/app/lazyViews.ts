import { preloadPlots } from '../views/charts/lazyCharts.tsx';
import { lateView } from './lateView.tsx';

// Views that only a gesture of the reader brings up: no part of the first load.
const detail = lateView(() => import('../views/detail/Detail.tsx').then(({ Detail }) => Detail));
const table = lateView(() =>
  import('../views/table/EventTable.tsx').then(({ EventTable }) => EventTable),
);
const about = lateView(() => import('../views/about/About.tsx').then(({ About }) => About));

export const Detail = detail.View;
export const EventTable = table.View;
export const About = about.View;

/** Fetches the views that paper has and the screen may not have shown yet. */
export async function preloadForPaper(): Promise<void> {
  await Promise.allSettled([table.preload(), preloadPlots()]);
}
