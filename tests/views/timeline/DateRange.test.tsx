import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeryDataset } from './bakeries.ts';

function show(dataset: Dataset, address: string) {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Timeline />, { dataset, address, onAddress: (event) => steps.push(event) });
  return () => new URLSearchParams(steps.at(-1)?.queryString).get('time');
}
const input = (name: 'From' | 'To') => screen.getByLabelText<HTMLInputElement>(name);
const thumb = (name: 'First day' | 'Last day') => screen.getByRole('slider', { name });
const type = (name: 'From' | 'To', value: string) => {
  fireEvent.change(input(name), { target: { value } });
};

describe('the date inputs', () => {
  it('ask what the brush would', async () => {
    const asked = show(bakeryDataset(), '');
    fireEvent.change(input('From'), { target: { value: '2021-07-13' } });
    fireEvent.change(input('To'), { target: { value: '2021-07-22' } });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-13/2021-07-22');
      expect(thumb('Last day')).toHaveAttribute('aria-valuetext', '22\u00A0Jul 2021');
    });
  });

  it('refuse a first day after the last, say so, and change nothing', () => {
    const asked = show(bakeryDataset(), 'time=2021-07-13/2021-07-22');
    fireEvent.change(input('From'), { target: { value: '2021-07-25' } });
    expect(screen.getByRole('alert')).toHaveTextContent('The first day is after the last one');
    expect(input('From')).toBeInvalid();
    expect(asked()).toBeNull();
    expect(thumb('First day')).toHaveAttribute('aria-valuetext', '13\u00A0Jul 2021');
  });

  it('open a side when emptied, and both by a button', async () => {
    const asked = show(bakeryDataset(), 'time=2021-07-13/2021-07-22');
    fireEvent.change(input('To'), { target: { value: '' } });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-13/');
    });
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    await vi.waitFor(() => {
      expect(asked()).toBeNull();
    });
    expect(input('From')).toHaveValue('2021-07-02');
  });

  it('show what is covered while nothing is asked, beyond the axis too', () => {
    show(waveDataset(), '');
    expect(thumb('First day')).toHaveAttribute('aria-valuetext', '28\u00A0Jun 2021');
    expect(input('From')).toHaveValue('2021-05-12');
    expect(input('To')).toHaveValue('2021-08-02');
  });

  it.each([
    ['From', '2021-06-28', '2021-06-28/', '2021-06-28', '2021-08-02'],
    ['To', '2021-07-22', '/2021-07-22', '2021-05-12', '2021-07-22'],
  ] as const)('leave the other side open: %s %s', async (name, value, clause, from, to) => {
    const asked = show(waveDataset(), '');
    fireEvent.change(input(name), { target: { value } });
    await vi.waitFor(() => {
      expect(asked()).toBe(clause);
    });
    expect(input('From')).toHaveValue(from);
    expect(input('To')).toHaveValue(to);
  });
});

describe('a date typed', () => {
  it('is what is asked, be it the first there is something of and an earlier one was asked', async () => {
    const asked = show(waveDataset(), 'time=2021-01-01/2021-07-10');
    type('From', '2021-05-12');
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-05-12/2021-07-10');
    });
    expect(input('From')).toHaveValue('2021-05-12');
  });

  it('leaves a day beyond all there is something of as it was on the other side', async () => {
    const asked = show(waveDataset(), 'time=2021-01-01/2021-07-10');
    type('To', '2021-07-12');
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-01-01/2021-07-12');
    });
  });
});

describe('the days that can be typed', () => {
  it('are those of the axis, which begins on a Monday', async () => {
    const asked = show(bakeryDataset(), 'time=2021-06-29/2021-07-20');
    expect(input('From')).toHaveValue('2021-06-29');
    expect(input('From').validity.valid).toBe(true);
    expect([input('To').min, input('To').max]).toEqual(['2021-06-28', '2021-08-02']);
    type('From', '2021-06-30');
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-06-30/2021-07-20');
    });
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('are no more than those, and the reason names the first day there is something of', () => {
    const asked = show(bakeryDataset(), 'time=2021-06-29/2021-07-20');
    type('From', '2021-06-27');
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing is recorded before 2 Jul 2021.');
    expect(asked()).toBeNull();
  });

  it('are on an open side shown as those there is something of', () => {
    show(bakeryDataset(), '');
    expect(input('From')).toHaveValue('2021-07-02');
  });
});

describe('the words over an input', () => {
  const words = (name: 'From' | 'To') =>
    input(name).closest('[data-words]')?.getAttribute('data-words') ?? null;

  it('say its day in the language of the page', () => {
    show(bakeryDataset(), 'time=2021-07-12/');
    expect([words('From'), words('To')]).toEqual(['12 Jul 2021', '2 Aug 2021']);
  });

  it('give way to what is typed and not taken', () => {
    show(bakeryDataset(), '');
    type('From', '2021-06-27');
    expect([words('From'), words('To')]).toEqual([null, '2 Aug 2021']);
  });
});
