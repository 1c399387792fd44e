import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../src/ui/tabs/Tabs.tsx';

const tabs = [
  { id: 'timeline', label: 'Timeline' },
  { id: 'charts', label: 'Charts' },
  { id: 'list', label: 'List' },
] as const;
type Id = (typeof tabs)[number]['id'];

function Panes() {
  const [selected, setSelected] = useState<Id>('timeline');
  return (
    <Tabs tabs={tabs} selected={selected} label="Views" onSelect={setSelected}>
      <button type="button">In {selected}</button>
    </Tabs>
  );
}

const tab = (name: string) => screen.getByRole('tab', { name });

describe('Tabs', () => {
  it('name their list, and the panel after the selected one', () => {
    render(<Panes />);
    expect(screen.getByRole('tablist', { name: 'Views' })).toBeVisible();
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    expect(tab('Timeline')).toHaveAttribute('aria-selected', 'true');
    const panel = screen.getByRole('tabpanel', { name: 'Timeline' });
    expect(tab('Timeline')).toHaveAttribute('aria-controls', panel.id);
  });

  it('select by click', async () => {
    render(<Panes />);
    await userEvent.click(tab('List'));
    expect(screen.getByRole('tabpanel', { name: 'List' })).toHaveTextContent('In list');
    expect(screen.getByRole('tab', { selected: true })).toBe(tab('List'));
  });

  it('are one stop of the Tab key', async () => {
    render(<Panes />);
    await userEvent.tab();
    expect(tab('Timeline')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('move and select by the arrows, round both ends', async () => {
    render(<Panes />);
    await userEvent.tab();
    for (const name of ['Charts', 'List', 'Timeline']) {
      await userEvent.keyboard('{ArrowRight}');
      expect(tab(name)).toHaveFocus();
      expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    }
    await userEvent.keyboard('{ArrowLeft}');
    expect(tab('List')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(tab('Timeline')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(tab('List')).toHaveFocus();
  });

  it('leave every other key to the page', async () => {
    render(<Panes />);
    await userEvent.tab();
    await userEvent.keyboard('x{ArrowDown}{Alt>}{ArrowLeft}{/Alt}');
    expect(tab('Timeline')).toHaveAttribute('aria-selected', 'true');
  });
});
