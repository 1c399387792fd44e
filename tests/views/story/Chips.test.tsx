import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPreferences } from '../../../src/state/preferences.ts';
import { button, read, title } from './fixture.tsx';

beforeEach(() => {
  forgetPreferences();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the claims', () => {
  it('carry the figure in their name', async () => {
    const written = read('story=kezbi');
    await userEvent.click(button('KEZBI: Stated duration. Article ¶11. Show the claims'));
    await waitFor(() => {
      expect(written()).toContain('claims=stated_duration');
    });
  });

  it('open from a sentence, and the story comes back', async () => {
    const written = read('story=kezbi');
    await userEvent.click(button(/KEZBI: Participants\. 3 claims differ/));
    await waitFor(() => {
      expect(written()).toContain('claims=participants');
    });
    expect(written()).toContain('open=kezbi-2021-06');
    expect(written()).toContain('story=kezbi');
    expect(screen.getByText('The action')).toBeVisible();
    await userEvent.click(button('Back to the story'));
    await waitFor(() => {
      expect(title('KEZBI: 7 days')).toBeVisible();
    });
    expect(button(/KEZBI: Participants/)).toHaveFocus();
  });

  it('leave the story in place where a step itself opens an action for its links', () => {
    read('story=chain&open=kmg-security-zhanaozen-2021-07');
    expect(title('The chain through Zhanaozen')).toBeVisible();
    expect(screen.queryByText('The action')).toBeNull();
  });

  it('are the very rows of the list where many actions are counted', async () => {
    const written = read('story=spread');
    await userEvent.click(button('Show the list of 7 actions'));
    await waitFor(() => {
      expect(written()).toContain('pane=list');
    });
    expect(new URLSearchParams(written()).get('time')).toBe('2021-07-21/2021-07-21,certain');
    expect(new URLSearchParams(written()).get('action_type')).toBe('strike');
    expect(title('Many at once')).toBeVisible();
  });

  it('are the links, the sources and the totals of others where those tell', async () => {
    const written = read('story=chain');
    await userEvent.click(button('Show the links between actions'));
    await waitFor(() => {
      expect(written()).toContain('pane=links');
    });
    expect(written()).toContain('sequence=true');
    expect(written()).toContain('open=kmg-security-zhanaozen-2021-07');
    cleanup();
    const asked = read('story=spread');
    await userEvent.click(button('Article ¶23. Show the totals that others give'));
    await waitFor(() => {
      expect(asked()).toContain('page=counting');
    });
  });
});

it('the links stand alone on a phone, where an open action would take their place', async () => {
  const written = read('story=chain', undefined, 375);
  const [chip] = screen.getAllByRole('button', { name: 'Show the links between actions' });
  await userEvent.click(chip!);
  await waitFor(() => {
    expect(written()).toContain('pane=links');
  });
  expect(written()).not.toContain('open=');
});

it('the ties by sequence are drawn for the step alone', async () => {
  const written = read('story=cities');
  await userEvent.click(button('Show the links between actions'));
  await waitFor(() => {
    expect(written()).toContain('sequence=true');
  });
  await userEvent.click(button('Next'));
  await waitFor(() => {
    expect(written()).toContain('story=august');
  });
  expect(written()).not.toContain('sequence');
});

describe('a list of actions', () => {
  it('is asked for alone, so that it shows as many as it says', async () => {
    const written = read('story=spread&q=guards&inview=true&count=acled&sort=participants&outcome=won');
    await userEvent.click(button('Show the list of 7 actions'));
    await waitFor(() => {
      expect(written()).toContain('pane=list');
    });
    const asked = [...new URLSearchParams(written()).keys()];
    expect(asked.sort()).toEqual(['action_type', 'pane', 'region', 'story', 'time']);
  });

  it('keeps its order to itself: the next step has none, and the reader’s own comes back', async () => {
    const written = read('pane=list&sort=participants');
    await userEvent.click(button('Story'));
    await waitFor(() => {
      expect(written()).toContain('story=may');
    });
    expect(written()).not.toContain('sort=');
    await userEvent.click(button(/^11: /));
    const raises = await screen.findByText(/^Of these 12 actions the raise is told of 7:/);
    await userEvent.click(within(raises).getByRole('button', { name: /^Show the list of/ }));
    await waitFor(() => {
      expect(written()).toContain('sort=');
    });
    await userEvent.click(button('Next'));
    await waitFor(() => {
      expect(written()).toContain('story=unknown');
    });
    expect(written()).not.toContain('sort=');
    await userEvent.click(button('Leave the story'));
    await waitFor(() => {
      expect(new URLSearchParams(written()).get('sort')).toBe('participants');
    });
  });
});
