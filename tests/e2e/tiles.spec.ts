import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

const tiles = 'https://tile.openstreetmap.org/**';
/** One transparent pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test.describe('online tiles', () => {
  test.use({ expectedFault: /request to https:\/\/tile\.openstreetmap\.org/ });

  test('come only after the switch that says what it reveals', async ({ page, faults }) => {
    let requests = 0;
    await page.route(tiles, (route) => {
      requests += 1;
      return route.fulfill({ contentType: 'image/png', body: pixel });
    });
    const atlas = await openAtlas(page, '?at=43.35,52.87,9');
    await atlas.map.getByText('Map sources').click();
    const choice = atlas.map.getByLabel('Online map tiles');
    await expect(choice).not.toBeChecked();
    await expect(atlas.map).toContainText('learn your network address');
    await page.waitForLoadState('networkidle');
    expect(requests).toBe(0);
    expect(faults).toEqual([]);

    await choice.check();
    await expect.poll(() => requests).toBeGreaterThan(0);
    await expect(atlas.map).toContainText('© OpenStreetMap contributors');
    await choice.uncheck();
    await page.reload();
    await expect(atlas.disc('KEZBI')).toBeVisible();
    const before = requests;
    await page.waitForLoadState('networkidle');
    expect(requests).toBe(before);
  });
});
