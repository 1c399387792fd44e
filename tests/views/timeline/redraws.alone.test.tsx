import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { MessageId } from '../../../src/i18n/messages.ts';
import type { Wording } from '../../../src/i18n/useMessages.ts';
import { preloadTimeline } from '../../../src/views/timeline/lateParts.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

/** What was put into words since it was last emptied: who is drawn anew says its words again. */
const said = vi.hoisted(() => new Set<string>());

vi.mock(import('../../../src/i18n/useMessages.ts'), async (load) => {
  const { useMessages } = await load();
  const told = new WeakMap<Wording, Wording>();
  const tell = (words: Wording): Wording => {
    const known = told.get(words);
    if (known !== undefined) return known;
    const t: Wording['t'] = (id, values) => {
      said.add(id);
      return words.t(id, values);
    };
    const telling = { ...words, t };
    told.set(words, telling);
    return telling;
  };
  return { useMessages: () => tell(useMessages()) };
});

vi.mock(import('../../../src/views/timeline/useFinding.ts'), async (load) => {
  const actual = await load();
  return {
    ...actual,
    useAnnouncement: (...args: Parameters<typeof actual.useAnnouncement>) => {
      said.add('the announcement');
      return actual.useAnnouncement(...args);
    },
  };
});

beforeAll(preloadTimeline);
beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

it('moves the day without drawing the title, the tools and the reach anew', () => {
  renderInAtlas(<Timeline />, { dataset: waveDataset(), address: 'day=2021-07-14' });
  const still: readonly (MessageId | 'the announcement')[] = [
    'the announcement',
    'timeline.table',
    'timeline.reach.name',
  ];
  expect(still.filter((words) => said.has(words))).toEqual(still);
  const slider = screen.getByRole('slider', { name: 'Day shown' });
  // The first is told to everybody at once, what follows it waits.
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  said.clear();
  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(slider).toHaveAttribute('aria-valuetext', '16\u00A0Jul 2021');
  expect([...said]).toContain('timeline.play.day');
  expect(still.filter((words) => said.has(words))).toEqual([]);
});
