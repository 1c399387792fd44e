import { openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

const screen = (atlas: AtlasPage) => atlas.map.page().locator('body').ariaSnapshot();

/** The screen once nothing more is on its way: charts and their tools come each in a file of its own. */
async function settledScreen(atlas: AtlasPage): Promise<string> {
  await atlas.map.page().waitForLoadState('networkidle');
  let seen = '';
  await expect(async () => {
    const before = seen;
    seen = await screen(atlas);
    expect(seen).toBe(before);
  }).toPass({ intervals: [500] });
  return seen;
}

const deep =
  '?region=KZ-MAN&time=2021-07-13/2021-07-22&q=oil&open=munaispetssnab-2021-07&claims=participants' +
  '&at=43.6,52.4,7&pane=list&sort=-start&by=industry&wages=tenge';

test('a link shows the same screen again: by reload, by Back and Forward, to somebody else', async ({
  page,
  context,
}) => {
  const atlas = await openAtlas(page, deep);
  await expect(page.getByRole('dialog', { name: 'How many took part?' })).toBeVisible();
  await expect(atlas.rows).not.toHaveCount(29);
  await expect(atlas.rows).not.toHaveCount(0);
  const before = await settledScreen(atlas);
  const address = page.url();

  await page.reload();
  await expect.poll(() => screen(atlas)).toBe(before);
  expect(page.url()).toBe(address);

  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await atlas.tab('Timeline').click();
  await atlas.filters.getByRole('button', { name: 'Clear all' }).click();
  const after = await settledScreen(atlas);
  expect(after).not.toBe(before);
  for (let step = 0; step < 3; step++) await page.goBack();
  await expect.poll(() => screen(atlas)).toBe(before);
  for (let step = 0; step < 3; step++) await page.goForward();
  await expect.poll(() => screen(atlas)).toBe(after);

  const other = await context.newPage();
  const theirs = await openAtlas(other, deep);
  await expect.poll(() => screen(theirs)).toBe(before);
});

test('what an address says wrongly is told, and else ignored', async ({ page }) => {
  const atlas = await openAtlas(page);
  const plain = await settledScreen(atlas);
  const bad =
    '?outcome=triumph&time=2021-07-22/2021-07-13&open=nobody&claims=shoe&town=atlantis&at=x,y,z' +
    '&pane=attic&sort=-shoe&by=shoe&wages=roubles&v=9&%F0%9F&lang=xx&html=%3Cscript%3Ealert(1)%3C/script%3E';
  const other = await openAtlas(page, bad);
  const told = page.getByRole('alert').filter({ hasText: 'open=nobody' });
  await expect(told).toContainText('time=2021-07-22/2021-07-13');
  await expect(told).not.toContainText('script');
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(told).toBeHidden();
  await expect.poll(() => screen(other)).toBe(plain);
});

test('moving the map is a step that Back undoes, and home is home', async ({ page }) => {
  const atlas = await openAtlas(page);
  const plates = atlas.map.getByRole('group', { name: 'Kazakhstan', exact: true });
  await expect(plates).toBeVisible();
  await atlas.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/[?&]at=/);
  await expect(plates).toBeHidden();
  const one = page.url();
  await atlas.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).not.toHaveURL(one);
  await page.goBack();
  await expect(page).toHaveURL(one);
  await atlas.map.getByRole('button', { name: 'Show everything' }).click();
  await expect(plates).toBeVisible();
  await expect(page).not.toHaveURL(/[?&]at=/);
});

test('only what is in view: the map’s frame is a filter like any other', async ({ page }) => {
  const atlas = await openAtlas(page, '?at=50.41,80.23,9&pane=list');
  await atlas.filters.getByRole('checkbox', { name: /^Only what is in view/ }).check();
  await expect(atlas.rows).toHaveCount(1);
  await expect(atlas.rows).toContainText('Semey');
  await page.reload();
  await expect(atlas.rows).toHaveCount(1);
});
