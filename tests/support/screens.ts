import type { Page } from '@playwright/test';

/** One state of the built page, as `npm run look` takes its picture and axe looks at it. */
export interface Screen {
  readonly name: string;
  /** The query string that opens the state, or '' for the first view. */
  readonly path: string;
  /** Requests answered otherwise than by the server, before the page opens. */
  readonly intercept?: (page: Page) => Promise<unknown>;
  /** What a reader would do next, once the page is quiet. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const datasetRequest = '**/data/*.json';

export const screens: readonly Screen[] = [
  { name: 'first view', path: '' },
  { name: 'a town open', path: '?town=zhanaozen' },
  { name: 'a strike open with claims', path: '?open=kezbi-2021-06&claims=participants' },
  { name: 'filtered', path: '?region=KZ-MAN&time=2021-07-13/2021-07-22' },
  { name: 'as of a day', path: '?day=2021-07-20' },
  { name: 'lanes by place', path: '?lanes=place&town=zhanaozen' },
  { name: 'list', path: '?pane=list&sort=-participants' },
  { name: 'links', path: '?pane=links&sequence=true' },
  { name: 'a line of descent', path: '?pane=links&sequence=true&open=kunan-holding-2021-07' },
  { name: 'no match', path: '?outcome=won&place=shymkent' },
  {
    name: 'loading',
    path: '',
    // Never answered: the picture is taken while the page still waits.
    intercept: (page) => page.route(datasetRequest, () => undefined),
  },
  {
    name: 'failed',
    path: '',
    intercept: (page) => page.route(datasetRequest, (route) => route.fulfill({ status: 500 })),
  },
];

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizes: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1200, height: 800 },
  { width: 1024, height: 768 },
  { width: 375, height: 812 },
];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
