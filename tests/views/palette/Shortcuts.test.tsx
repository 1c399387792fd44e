import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetPreferences } from '../../../src/state/preferences.ts';
import { Shortcuts } from '../../../src/views/palette/Shortcuts.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

/** Who listens to keys, and under which heading the sheet says so. */
const listeners: Readonly<Record<string, string>> = {
  'app/Printing.tsx': 'Everywhere',
  // Hears them for whoever will hear them once the page's script has come.
  'app/first/early.ts': 'Everywhere',
  'app/useOver.ts': 'Everywhere',
  'ui/tabs/Tabs.tsx': 'Everywhere',
  // For the open action and the story.
  'ui/useFreeKey.ts': 'Everywhere',
  'views/charts/demands/SquareRun.tsx': 'Charts',
  'views/charts/outcomes/Outcomes.tsx': 'Charts',
  'views/charts/outcomes/UnitRun.tsx': 'Charts',
  'views/charts/plots/ExtentMark.tsx': 'Charts',
  'views/charts/promises/Promises.tsx': 'Charts',
  'views/charts/responses/Responses.tsx': 'Charts',
  'views/charts/wages/Wages.tsx': 'Charts',
  'views/descent/Tree.tsx': 'Links',
  'views/detail/Detail.tsx': 'The open action',
  'views/detail/Panel.tsx': 'The open action',
  'views/map/MapSources.tsx': 'Everywhere',
  'views/map/OutlyingMarks.tsx': 'Map',
  'views/map/Plate.tsx': 'Map',
  'views/map/glyph/Disc.tsx': 'Map',
  'views/map/glyph/Glyph.tsx': 'Map',
  'views/map/useDiscPointer.ts': 'Map',
  'views/map/useNavigation.ts': 'Map',
  'views/palette/Palette.tsx': 'Go to',
  'views/palette/usePicking.ts': 'Go to',
  'views/story/Story.tsx': 'Story',
  'views/story/useReading.ts': 'Story',
  'views/table/EventTable.tsx': 'List',
  'views/timeline/Brush.tsx': 'Window of days, on either of its ends',
  'views/timeline/DayLine.tsx': 'Day by day',
  'views/timeline/PlaybackControls.tsx': 'Day by day',
  'views/timeline/useLaneFocus.ts': 'Lanes of the timeline',
};

const group = (name: string) => screen.getByRole('region', { name });

afterEach(forgetPreferences);

describe('the sheet of keyboard shortcuts', () => {
  it('has a heading for whoever listens to keys', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const listening = files.filter((file) => /onKeyDown|'keydown'/.test(readFileSync(join('src', file), 'utf8')));
    expect(listening.sort()).toEqual(Object.keys(listeners).sort());
    renderInAtlas(<Shortcuts />, { dataset: waveDataset() });
    for (const name of Object.values(listeners)) expect(group(name)).toBeVisible();
  });

  it('names keys by what stands on them, signs by words', () => {
    renderInAtlas(<Shortcuts />, { dataset: waveDataset() });
    const everywhere = within(group('Everywhere'));
    expect(everywhere.getAllByText('K')).toHaveLength(2);
    expect(everywhere.getByText('?')).toBeVisible();
    expect(within(group('Lanes of the timeline')).getByRole('img', { name: 'Up arrow' })).toBeVisible();
    expect(within(group('Day by day')).getByText('Space')).toBeVisible();
  });

  it('lets the key that is a single character be turned off', async () => {
    renderInAtlas(<Shortcuts />, { dataset: waveDataset() });
    const single = screen.getByRole('checkbox', { name: /^The key \? alone/ });
    expect(single).toBeChecked();
    await userEvent.click(single);
    expect(single).not.toBeChecked();
    expect(localStorage.getItem('ereuil')).toContain('"shortcutKey":false');
  });
});
