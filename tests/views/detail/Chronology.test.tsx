import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../src/domain/event.ts';
import { Chronology, orderedSteps } from '../../../src/views/detail/Chronology.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const step = (text: string, min?: number, max = min): Step => ({
  kind: 'rally',
  text,
  source: 'article',
  at: [2],
  basis: 'stated',
  ...(min === undefined || max === undefined ? {} : { date: { edtf: '2021-07', min, max } }),
});

describe('orderedSteps', () => {
  it('goes by day; what nobody dates comes last, and ties stay in the order of the data', () => {
    const steps = [step('x'), step('c', 9), step('a', 5), step('y'), step('b', 5)];
    expect(orderedSteps(steps).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'x', 'y']);
  });

  it('loses no step', () => {
    const wave = waveDataset();
    for (let row = 0; row < wave.length; row++) {
      const steps = wave.roles.steps?.(row) ?? [];
      expect(new Set(orderedSteps(steps))).toEqual(new Set(steps));
    }
  });
});

describe('Chronology', () => {
  it('says why an agreement is dated before the action, and only then', () => {
    const agreed: Step = { ...step('signed', 5), kind: 'agreed', note: 'The month is not used.' };
    const show = (begun: number) => {
      const steps = <Chronology steps={[agreed]} begun={begun} onShow={vi.fn()} />;
      return renderInAtlas(steps, { dataset: waveDataset() });
    };
    show(5).unmount();
    expect(screen.queryByText('The month is not used.')).toBeNull();
    show(6);
    expect(screen.getByText('The month is not used.')).toBeVisible();
  });

  it('says the day, a span of days, or that there is none', () => {
    const dataset = waveDataset();
    renderInAtlas(
      <Chronology
        steps={[step('walked out', 18808), step('met', 18831, 18832), step('was paid')]}
        onShow={vi.fn()}
      />,
      { dataset },
    );
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^30\u00A0Jun/);
    expect(lines[1]).toMatch(/^July 2021|^one day within/);
    expect(lines[2]).toMatch(/^no date/);
  });

  it('hands over what a step cites', () => {
    const onShow = vi.fn();
    const cited = step('walked out', 18808);
    renderInAtlas(<Chronology steps={[cited]} onShow={onShow} />, { dataset: waveDataset() });
    const button = within(screen.getByRole('listitem')).getByRole('button');
    button.click();
    expect(onShow).toHaveBeenCalledWith(cited, button);
  });

  it('is not there where there are no steps', () => {
    renderInAtlas(<Chronology steps={[]} onShow={vi.fn()} />, { dataset: waveDataset() });
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
