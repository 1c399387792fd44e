import { fireEvent, screen, within } from '@testing-library/react';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeryDataset, days } from './bakeries.ts';

const show = (address: string) =>
  renderInAtlas(<Timeline />, { dataset: bakeryDataset(), address });
const pressed = () =>
  within(screen.getByRole('group', { name: 'Days often asked for' }))
    .getAllByRole('button', { pressed: true })
    .map((button) => button.textContent);

/** The busiest week begins on the first day there is something of. */
const early = bakeryDataset(
  [
    days('2021-07-07', '2021-07-09'),
    days('2021-07-08', '2021-07-10'),
    days('2021-07-12', '2021-07-14'),
    days('2021-07-25', '2021-08-01'),
  ].map((span) => ({ title: 'Rye', span })),
);

describe('a preset', () => {
  it('is pressed while it is what is asked', () => {
    show('time=2021-07-12/2021-07-18');
    expect(pressed()).toEqual(['Busiest week']);
  });

  it.each([
    ['Busiest week', '2021-07-07/2021-07-13'],
    ['July', '2021-07-05/2021-07-31'],
  ])('asks for both of its days, the first there is something of too: %s', async (name, asked) => {
    const steps: UrlUpdateEvent[] = [];
    renderInAtlas(<Timeline />, { dataset: early, onAddress: (event) => steps.push(event) });
    fireEvent.click(screen.getByRole('button', { name }));
    await vi.waitFor(() => {
      expect(new URLSearchParams(steps.at(-1)?.queryString).get('time')).toBe(asked);
    });
    await vi.waitFor(() => {
      expect(pressed()).toEqual([name]);
    });
  });

  it('of everything is pressed only while nothing is asked', () => {
    show('time=2021-06-01/2021-09-30');
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('of everything says that nothing is left out, and names no days', () => {
    show('');
    expect(pressed()).toEqual(['All']);
    expect(screen.getByRole('button', { name: 'All' }).title).toBe('No action is left out by its dates');
  });
});

describe('the key', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** Everything is this wide. */
  function stubWidth(width: number) {
    class Observer implements Pick<ResizeObserver, 'observe' | 'disconnect'> {
      readonly tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.tell = tell;
      }
      observe() {
        const entry = { contentRect: { width } } as ResizeObserverEntry;
        this.tell([entry], this as unknown as ResizeObserver);
      }
      disconnect() {
        return undefined;
      }
    }
    vi.stubGlobal('ResizeObserver', Observer);
  }
  const key = () => screen.queryByRole('list', { name: 'Key' });

  it('stands above the lanes, with the bars and ticks that are drawn', () => {
    show('');
    expect(key()).toHaveTextContent(
      'WonPartly wonNot wonOngoingUnknowncertainlypossiblyend not knownofferagreed',
    );
    const [lane] = screen.getAllByRole('button', { name: /^Wheat/ });
    expect(key()!.compareDocumentPosition(lane!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.queryByRole('button', { name: 'Key' })).not.toBeInTheDocument();
  });

  it('is folded on a phone', () => {
    stubWidth(375);
    show('');
    expect(key()).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Key', expanded: false }));
    expect(key()).toHaveTextContent('agreed');
    fireEvent.click(screen.getByRole('button', { name: 'Key', expanded: true }));
    expect(key()).not.toBeInTheDocument();
  });

  it('follows the filters, and has what only some lanes have', () => {
    show('place=shore');
    expect(key()).toHaveTextContent(/^Partly wonUnknowncertainlypossiblyend not known$/);
  });

  it('is of no use beside tables', () => {
    show('tables=true');
    expect(key()).not.toBeInTheDocument();
  });
});

describe('the order of the lanes', () => {
  const options = () =>
    within(screen.getByRole('combobox', { name: 'Lanes' }))
      .getAllByRole('option')
      .map((option) => option.textContent);

  it('is named in a word of its own for each dimension of the wave', () => {
    renderInAtlas(<Timeline />, { dataset: waveDataset() });
    expect(options()).toEqual(['by start', 'by outcome', 'by place', 'by industry']);
  });

  it('is named by the label of a dimension that has no such word', () => {
    const dataset = bakeryDataset();
    const flour = { ...dataset.dimensions[1]!, id: 'flour', lanes: true, label: { kind: 'text', text: 'WHO flour' } } as const;
    renderInAtlas(<Timeline />, { dataset: { ...dataset, dimensions: [...dataset.dimensions, flour] } });
    expect(options()).toEqual(['by start', 'by WHO flour']);
  });
});
