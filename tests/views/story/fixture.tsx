import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { StoryProvider, useStory } from '../../../src/state/StoryContext.tsx';
import { Story } from '../../../src/views/story/Story.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { stubWindow } from '../../support/matchMedia.ts';
import { renderInAtlas } from '../../support/render.tsx';

/** The story, and the button by which it is entered. */
export function StoryScreen() {
  const { step, resumesAt, enter } = useStory();
  return (
    <>
      <button type="button" onClick={enter}>
        {resumesAt === null ? 'Story' : `Resume at ${resumesAt}`}
      </button>
      {step !== null && <Story place="place" detail={<article>The action</article>} />}
    </>
  );
}

/** Opens the story at an address; what it gives says what the address has become. */
export function read(address: string, dataset: Dataset = waveDataset(), width = 1440) {
  stubWindow({ width });
  const onAddress = vi.fn<(event: { readonly queryString: string }) => void>();
  renderInAtlas(
    <StoryProvider>
      <StoryScreen />
    </StoryProvider>,
    { dataset, address, onAddress },
  );
  return () => onAddress.mock.lastCall?.[0].queryString ?? '';
}

/** Everything the story says. */
export const text = () =>
  screen.getByRole('region', { name: 'The story' }).textContent.replaceAll(/\s/g, ' ');
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const title = (name: string) => screen.getByRole('heading', { level: 2, name });
