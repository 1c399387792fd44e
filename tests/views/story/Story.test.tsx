import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../../src/data/atlas.ts';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import { assessed } from '../../../src/domain/assessed.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Event } from '../../../src/domain/event.ts';
import { forgetPreferences } from '../../../src/state/preferences.ts';
import { StoryProvider, useStory } from '../../../src/state/StoryContext.tsx';
import { steps } from '../../../src/views/story/steps.ts';
import { Story } from '../../../src/views/story/Story.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { stubWindow } from '../../support/matchMedia.ts';
import { renderInAtlas } from '../../support/render.tsx';

const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));

/** The wave with one of its actions changed. */
function changed(id: string, change: (event: Event) => Partial<Event>): Dataset {
  const events = atlas.events.map((event) => (event.id === id ? assessed({ ...event, ...change(event) }) : event));
  const altered: Atlas = { ...atlas, events };
  return strikeDataset(altered, 'in_use');
}

function Screen() {
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

function read(address: string, dataset: Dataset = waveDataset(), width = 1440) {
  stubWindow({ width });
  const onAddress = vi.fn<(event: { readonly queryString: string }) => void>();
  renderInAtlas(
    <StoryProvider>
      <Screen />
    </StoryProvider>,
    { dataset, address, onAddress },
  );
  return () => onAddress.mock.lastCall?.[0].queryString ?? '';
}

const text = () => screen.getByRole('region', { name: 'The story' }).textContent.replaceAll(/\s/g, ' ');
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
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const title = (name: string) => screen.getByRole('heading', { level: 2, name });

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

  it('carries the claims of the figure in its name', async () => {
    const written = read('story=kezbi');
    await userEvent.click(button('KEZBI: Stated duration. Article ¶11. Show the claims'));
    await waitFor(() => {
      expect(written()).toContain('claims=stated_duration');
    });
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

describe('what it tells', () => {
  it('is computed: another count of people changes the sentence', () => {
    read('story=kezbi');
    expect(text()).toContain('1,200 [Article], about 600 [RFE/RL, Sep 2021] and more than 600');
  });

  it('follows a changed headcount', () => {
    const dataset = changed('kezbi-2021-06', ({ participants }) => ({
      participants: participants.slice(0, 1).map((claim) => ({
        ...claim,
        value: { ...claim.value, low: 777, high: 777 },
      })),
    }));
    read('story=kezbi', dataset);
    expect(text()).toContain('put at 777 [Article];');
    expect(text()).not.toContain('1,200 [Article]');
  });

  it('follows a changed outcome in every count', () => {
    const won = /9 are recorded as won and 3 as partly won/;
    read('story=won');
    expect(text()).toMatch(won);
    const dataset = changed('kezbi-2021-06', ({ outcome }) => ({
      outcome: outcome.map((claim) => ({ ...claim, value: 'not_won' as const })),
    }));
    cleanup();
    read('story=won', dataset);
    expect(text()).toMatch(/8 are recorded as won and 3 as partly won/);
  });

  it('no longer finds a contradiction that the amounts do not hold', () => {
    const dataset = changed('kezbi-2021-06', ({ wages }) => ({
      wages: { ...wages, after: wages.after.map((c) => ({ ...c, value: { low: 300000, high: 300000 } })) },
    }));
    read('story=offer', dataset);
    expect(text()).toContain('The amounts it gives are 200,000 tenge and then 300,000 tenge.');
  });

  it('names one day once the claims agree on it', () => {
    const dataset = changed('nbc-2021-07', ({ start }) => ({ start: start.slice(0, 1) }));
    read('story=nbc', dataset);
    expect(text()).toContain('struck from 19 Jul.');
    expect(text()).not.toContain('gives both');
  });

  it('gives both readings of a sum, and what became of a demand by each claim', () => {
    read('story=offer');
    expect(text()).toContain('make 100 %; read otherwise, raised pay is 200,000 to 400,000 tenge.');
    cleanup();
    read('story=won');
    expect(text()).toContain(
      'KEZBI (promised), MunaiSpetsSnab (not granted) and Industrial Service Resources (left open or granted in part)',
    );
  });

  it('follows another result of a demand', () => {
    const dataset = changed('kezbi-2021-06', ({ demands }) => ({
      demands: demands.map((demand) => ({
        ...demand,
        result: demand.result.map((claim) => ({ ...claim, value: 'met' as const })),
      })),
    }));
    read('story=won', dataset);
    expect(text()).toContain('KEZBI (granted)');
  });

  it('says what the article counts beside what is counted here', () => {
    read('story=spread');
    expect(text()).toMatch(/For 21 Jul the article counts 6 enterprises on strike; .* 7 strikes ran/);
  });

  it.each([
    ['lowest', 'about 600 [RFE/RL, Sep 2021], 1,200', 'then 200,000 to 400,000 tenge; read otherwise'],
    ['highest', '1,200 [Article], about 600', 'make 100 %'],
  ] as const)('uses the %s claims where that is asked for, and says so', (reading, people, offer) => {
    const dataset = strikeDataset(atlas, reading);
    read('story=kezbi', dataset);
    expect(text()).toContain(`put at ${people}`);
    expect(text()).toContain(`Figures here use the ${reading} claims.`);
    cleanup();
    read('story=offer', dataset);
    expect(text()).toContain(offer);
    cleanup();
    read('story=kezbi');
    expect(text()).not.toContain('Figures here use');
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

describe('the claims', () => {
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
    cleanup();
    const asked = read('story=spread');
    await userEvent.click(button('Article ¶23. Show the totals that others give'));
    await waitFor(() => {
      expect(asked()).toContain('page=counting');
    });
  });
});

describe('on a phone', () => {
  it('all steps stand below each other, and scrolling to one replaces the address', async () => {
    type Seen = (entries: readonly { readonly target: Element; readonly isIntersecting: boolean }[]) => void;
    const seen: Seen[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: Seen) {
          seen.push(callback);
        }
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
    const modes: string[] = [];
    stubWindow({ width: 375 });
    renderInAtlas(
      <StoryProvider>
        <Screen />
      </StoryProvider>,
      {
        dataset: waveDataset(),
        address: 'story=may&time=2021-05-01/2021-05-31',
        onAddress: ({ options }) => modes.push(options.history),
      },
    );
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(steps.length);
    const target = title('Tengiz').closest('li')!;
    act(() => {
      seen.at(-1)?.([{ target, isIntersecting: true }]);
    });
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
