import { worded } from '../i18n/worded.tsx';
import { late } from '../ui/late.tsx';
import { preloadFurtherCharts } from '../views/charts/furtherCharts.ts';
import { preloadPlots } from '../views/charts/lazyCharts.tsx';
import { preloadArcs } from '../views/map/lateMarks.ts';
import { preloadTimeline } from '../views/timeline/lateParts.ts';

// Views that only a gesture of the reader brings up: no part of the first load.
const detail = late(() => worded(import('../views/detail/Detail.tsx').then((view) => view.Detail)));
const table = late(() =>
  worded(import('../views/table/EventTable.tsx').then((view) => view.EventTable)),
);
const story = late(() => worded(import('../views/story/Story.tsx').then((view) => view.Story)));
const counting = late(() =>
  worded(import('../views/counting/Counting.tsx').then((view) => view.Counting)),
);
const about = late(() => worded(import('../views/about/About.tsx').then((view) => view.About)));
const descent = late(() =>
  worded(import('../views/descent/Descent.tsx').then((view) => view.Descent)),
);
const disagreements = late(() =>
  worded(import('../views/disagreements/Disagreements.tsx').then((view) => view.Disagreements)),
);
const sources = late(() => worded(import('../views/sources/Sources.tsx').then((view) => view.Sources)));

const share = late(() => worded(import('../views/share/Share.tsx').then((view) => view.Share)));
const method = late(() => worded(import('../views/method/Method.tsx').then((view) => view.Method)));
const palette = late(() =>
  worded(import('../views/palette/Palette.tsx').then((view) => view.Palette), 'commands'),
);
const shortcuts = late(() =>
  worded(import('../views/palette/Shortcuts.tsx').then((view) => view.Shortcuts), 'commands'),
);

export const Detail = detail.View;
export const EventTable = table.View;
export const Descent = descent.View;
export const Story = story.View;
export const About = about.View;
export const Share = share.View;
export const Method = method.View;
export const Disagreements = disagreements.View;
export const Sources = sources.View;
export const Counting = counting.View;
export const Palette = palette.View;
export const Shortcuts = shortcuts.View;

/** Fetches the views that paper has and the screen may not have shown yet. */
export async function preloadForPaper(): Promise<void> {
  await Promise.allSettled([
    table.preload(),
    preloadPlots(),
    preloadFurtherCharts(),
    preloadArcs(),
    preloadTimeline(),
  ]);
}
