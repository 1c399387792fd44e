export const screenLayouts = ['wide', 'medium', 'phone'] as const;

/** `wide` three columns, `medium` map and charts with facets in a drawer, `phone` a sheet. */
export type ScreenLayout = (typeof screenLayouts)[number];

/** Pixels of the window from which there are three columns, and two plates of the map. */
export const WIDE_FROM = 1200;
/** Pixels of the window from which the charts stand beside the map; the style sheets know both. */
const MEDIUM_FROM = { width: 900, height: 480 };

/**
 * Pixels of the map in a window that is usual for each layout (1440 by 900, 1024 by 768, 375 by 812):
 * what is drawn where nothing has measured it yet. What is below the map is as wide.
 */
export const usualMap: Readonly<Record<ScreenLayout, { readonly width: number; readonly height: number }>> = {
  wide: { width: 848, height: 403 },
  medium: { width: 694, height: 335 },
  phone: { width: 375, height: 321 },
};

export const layoutQueries: readonly (readonly [ScreenLayout, string])[] = [
  ['wide', `(min-width: ${WIDE_FROM}px)`],
  ['medium', `(min-width: ${MEDIUM_FROM.width}px) and (min-height: ${MEDIUM_FROM.height}px)`],
];

let last: ScreenLayout = 'wide';

/** The layout for the window. While a page is printed the width is the paper's: the screen behind it stays what it was. */
export function screenLayout(): ScreenLayout {
  if (matchMedia('print').matches) return last;
  last = layoutQueries.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'phone';
  return last;
}
