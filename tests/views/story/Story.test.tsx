import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPreferences } from '../../../src/state/preferences.ts';
import { StoryProvider } from '../../../src/state/StoryContext.tsx';
import { steps } from '../../../src/views/story/steps.ts';
import { waveDataset } from '../../support/datasets.ts';
import { stubWindow } from '../../support/matchMedia.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { button, read, StoryScreen, text, title } from './fixture.tsx';

/** The sentences without what they rest on; a figure and its unit are one word. */
function told(): string {
  const said = [...document.querySelectorAll('section p')].map((p) => {
    const sentence = p.cloneNode(true);
    if (!(sentence instanceof Element)) return '';
    for (const rest of sentence.querySelectorAll('[data-rest]')) rest.remove();
    return sentence.textContent.replaceAll(/\[[^\]]*\]/g, '').trim();
  });
  return said.join(' ').replaceAll(/ +/g, ' ').trim();
}

beforeEach(() => {
  forgetPreferences();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a step', () => {
  it.each(steps)('$id is told in full', async ({ id }) => {
    read(`story=${id}`);
    await waitFor(() => {
      expect(text()).toContain(`${steps.findIndex((step) => step.id === id) + 1} of ${steps.length}`);
    });
    expect(text()).not.toMatch(/not known\b(?! )|undefined|NaN|story\./);
    const count = told().split(' ').length;
    expect(count).toBeGreaterThan(35);
    expect(count).toBeLessThanOrEqual(75);
  });

  it('shows what it asks where the address names it alone', async () => {
    const written = read('story=tengiz');
    await waitFor(() => {
      expect(written()).toContain('place=tengiz');
    });
  });

  it('leaves the reader’s own view where the address has one', async () => {
    const written = read('story=tengiz&outcome=won');
    expect(title('Tengiz')).toBeVisible();
    await act(async () => {
      await Promise.resolve();
    });
    expect(written()).toBe('');
  });
});

describe('reading', () => {
  it('turns by buttons and arrow keys, with the focus on the name', async () => {
    const written = read('story=may');
    await userEvent.click(button('Next'));
    await waitFor(() => {
      expect(title('KEZBI: 7 days')).toBeVisible();
    });
    expect(written()).toContain('story=kezbi');
    expect(written()).toContain('place=zhanaozen');
    title('KEZBI: 7 days').focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => {
      expect(title('An offer refused')).toBeVisible();
    });
    title('An offer refused').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(await screen.findByRole('heading', { name: 'KEZBI: 7 days' })).toBeVisible();
  });

  it('opened by a link it is read with the keys, though nothing has the focus', async () => {
    const written = read('story=offer');
    await screen.findByRole('heading', { name: 'An offer refused' });
    expect(document.body).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { name: 'The chain through Zhanaozen' })).toBeVisible();
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'The story' })).toBeNull();
    });
    expect(written()).not.toContain('story=');
  });

  it('leaves the keys to a field elsewhere, and to an action opened on the way', async () => {
    const written = read('story=kezbi');
    button(/^Resume at/).focus();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await userEvent.click(button('KEZBI: Stated duration. Article ¶11. Show the claims'));
    await screen.findByText('The action');
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await waitFor(() => {
      expect(written()).toContain('claims=stated_duration');
    });
    expect(written()).toContain('story=kezbi');
  });

  it('goes to any step', async () => {
    const written = read('story=may');
    const list = screen.getByRole('navigation', { name: 'Steps of the story' });
    expect(within(list).getAllByRole('button')).toHaveLength(steps.length);
    await userEvent.click(within(list).getByRole('button', { name: /Tengiz$/ }));
    await waitFor(() => {
      expect(written()).toContain('story=tengiz');
    });
    expect(within(list).getByRole('button', { name: /Tengiz$/ })).toHaveAttribute('aria-current', 'step');
  });

  it('gives back the view there was, and resumes where it was left', async () => {
    const written = read('outcome=won&lanes=place');
    await userEvent.click(button('Story'));
    await waitFor(() => {
      expect(title('Before the summer')).toBeVisible();
    });
    expect(written()).not.toContain('outcome');
    await userEvent.click(button('Next'));
    await screen.findByRole('heading', { name: 'KEZBI: 7 days' });
    title('KEZBI: 7 days').focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'The story' })).toBeNull();
    });
    expect(new URLSearchParams(written()).get('outcome')).toBe('won');
    expect(new URLSearchParams(written()).get('lanes')).toBe('place');
    expect(written()).not.toContain('time=');
    await userEvent.click(button('Resume at 2'));
    expect(await screen.findByRole('heading', { name: 'KEZBI: 7 days' })).toBeVisible();
  });

  it('ends at its end, and then begins anew', async () => {
    read('story=unknown');
    await userEvent.click(button('End of the story'));
    expect(await screen.findByRole('button', { name: 'Story' })).toBeVisible();
  });
});

describe('on a phone', () => {
  it('all steps stand below each other, and scrolling to one replaces the address', async () => {
    const modes: string[] = [];
    stubWindow({ width: 375 });
    renderInAtlas(
      <StoryProvider>
        <StoryScreen />
      </StoryProvider>,
      {
        dataset: waveDataset(),
        address: 'story=may&time=2021-05-01/2021-05-31',
        onAddress: ({ options }) => modes.push(options.history),
      },
    );
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(steps.length);
    const target = title('Tengiz').closest('li')!;
    const below = [...target.parentElement!.children].slice(steps.findIndex(({ id }) => id === 'tengiz') + 1);
    for (const later of below) later.getBoundingClientRect = () => new DOMRect(0, 400, 0, 100);
    fireEvent.scroll(target.closest('[data-scroller]')!);
    await waitFor(() => {
      expect(target).toHaveAttribute('aria-current', 'step');
    });
    expect(modes).toEqual(['replace']);
    await userEvent.click(button('Next'));
    await waitFor(() => {
      expect(title('The other cities').closest('li')).toHaveAttribute('aria-current', 'step');
    });
    expect(modes.at(-1)).toBe('push');
  });
});
