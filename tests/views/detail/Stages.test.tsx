import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../src/domain/event.ts';
import { stagesIn, stagesOf } from '../../../src/domain/stages.ts';
import { Stages } from '../../../src/views/detail/Stages.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

function show(key: string, onShow = vi.fn()) {
  const row = wave.rowOf(key) ?? -1;
  const stages = stagesIn(wave.roles, row);
  renderInAtlas(<Stages stages={stages} begun={wave.roles.span?.(row)?.startMin} onShow={onShow} />, { dataset: wave });
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

const heading = () => screen.getByRole('heading').textContent;

describe('stages', () => {
  it('say when it was agreed and that it was later reported broken', () => {
    const lines = show('kezbi-2021-06');
    expect(heading()).toBe('Agreed 6\u00A0Jul, later reported broken');
    expect(lines.map((line) => /^[A-Z][a-z]+?(?=no|not|about|by|one|[0-9])/.exec(line)?.[0])).toEqual([
      'Demand',
      'Talks',
      'Offer',
      'Rejected',
      'Agreed',
      'Paid',
      'Broken',
    ]);
    expect(lines.at(-1)).toMatch(/by 8\u00A0Oct 2021.*zabastcom/);
  });

  it('say that an agreement is dated before the action it ended', () => {
    show('kmg-security-zhanaozen-2021-07');
    expect(heading()).toBe(
      'Agreed, later reported broken; a source dates the agreement June 2021, before the action began',
    );
  });

  it('say of an agreement nobody came back to that payment is not told', () => {
    const lines = show('munaispetssnab-2021-07');
    expect(heading()).toBe('Agreed 22\u00A0Jul; payment not told');
    expect(lines.at(-1)).toBe('Paidnot told');
  });

  it('say which of them are inferred: a payment read from words that can mean it, an agreement from what was won', () => {
    const lines = show('ozenenergoservice-2021-07');
    expect(heading()).toMatch(/^Agreed one day within .*, perhaps paid$/);
    expect(lines.at(-1)).toMatch(/^Paidno date, inferred/);
  });

  it('say it of an agreement that no step tells', () => {
    const lines = show('kmg-security-karazhanbas-2021-07');
    expect(lines.find((line) => line.startsWith('Agreed'))).toMatch(/no date, inferred/);
  });

  it('say where no agreement is told, and nothing of payment then', () => {
    const lines = show('emir-oil-threat-2021');
    expect(heading()).toBe('No agreement told');
    expect(lines.some((line) => line.startsWith('Paid'))).toBe(false);
  });

  it('are left out where nothing but a demand is told', () => {
    expect(show('batysgeofizservice-2021-07')).toEqual([]);
  });

  it('lead to what each report cites', () => {
    const onShow = vi.fn();
    show('munaispetssnab-2021-07', onShow);
    screen.getAllByRole('button').at(-1)?.click();
    expect(onShow).toHaveBeenCalledWith(
      expect.objectContaining({ source: 'article', at: [15] }),
      expect.any(HTMLElement),
    );
  });

  it('tell payments as they tell breaches, and where reports differ', () => {
    const step = (kind: Step['kind']): Step => ({ kind, text: '', source: 'ledger', at: [1], basis: 'stated' });
    const render = (...kinds: readonly Step['kind'][]) =>
      renderInAtlas(<Stages stages={stagesOf(kinds.map(step), [])} onShow={vi.fn()} />, { dataset: orchardDataset() });
    const { unmount } = render('agreed', 'paid');
    expect(heading()).toBe('Agreed, date not given, later reported paid');
    unmount();
    render('agreed', 'paid', 'broken');
    expect(heading()).toBe('Agreed, date not given; reported paid, and reported broken');
  });
});
