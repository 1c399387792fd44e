import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Detail } from '../../../src/views/detail/Detail.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();
const passages = 'What the passage reports';
const citations = () => screen.getAllByRole('button', { name: /: show what it reports$/ });
const citation = () => citations()[0]!;

describe('what a paragraph mark opens', () => {
  beforeEach(() => {
    renderInAtlas(<aside><Detail /></aside>, { dataset: wave, address: 'open=kezbi-2021-06&claims=participants' });
  });

  it('takes the place of open claims, which come back when it is closed', async () => {
    const user = userEvent.setup();
    await user.click(citation());
    expect(screen.getByRole('dialog', { name: passages })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).not.toHaveAccessibleName(passages);
  });

  it('gives way to claims that are opened after it', async () => {
    const user = userEvent.setup();
    await user.click(citation());
    await user.click(screen.getAllByRole('button', { name: /^Outcome: .*Show the claims$/ })[0]!);
    expect(screen.getByRole('dialog')).not.toHaveAccessibleName(passages);
  });

  it('stands beside the mark pressed last, and gives that the focus back', async () => {
    const user = userEvent.setup();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const [first, , further] = citations();
    await user.click(first!);
    await user.click(further!);
    expect(screen.getByRole('dialog', { name: passages })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(further).toHaveFocus();
  });

  it('moves up as what is unfolded in it makes it taller', () => {
    const panel = screen.getByRole('dialog');
    Object.defineProperty(panel, 'offsetHeight', { value: innerHeight });
    panel.style.setProperty('--top', '400px');
    fireEvent(panel.querySelector('details')!, new Event('toggle'));
    expect(panel.style.getPropertyValue('--top')).toBe('60px');
  });

  it('is joined to a figure of the second column along the rule above it', () => {
    const panel = screen.getByRole('dialog');
    const chip = screen.getByRole('button', { name: /^Participants: / });
    const at = (left: number, top: number) => () => new DOMRect(left, top, 60, 20);
    chip.getBoundingClientRect = at(200, 330);
    chip.closest<HTMLElement>('dl > div')!.getBoundingClientRect = at(200, 300);
    fireEvent(window, new Event('resize'));
    expect(panel).not.toHaveAttribute('data-adrift');
    const { style } = panel;
    const level = parseFloat(style.getPropertyValue('--top')) + parseFloat(style.getPropertyValue('--joint'));
    expect(level).toBe(300);
    chip.getBoundingClientRect = at(20, 330);
    fireEvent(window, new Event('resize'));
    const { style: near } = panel;
    expect(parseFloat(near.getPropertyValue('--top')) + parseFloat(near.getPropertyValue('--joint'))).toBe(340);
  });

  it('does not outlive the row it speaks of', async () => {
    const user = userEvent.setup();
    await user.click(citation());
    const other = wave.roles.links!(wave.rowOf('kezbi-2021-06')!)[0]!.row;
    await user.click(screen.getByRole('button', { name: wave.title(other) }));
    expect(screen.getByRole('heading', { level: 2, name: wave.title(other) })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
