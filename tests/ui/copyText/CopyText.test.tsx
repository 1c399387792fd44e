import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CopyText } from '../../../src/ui/copyText/CopyText.tsx';

const words = { label: 'Copy', copied: 'Done', byHand: 'Copy this:' };

describe('CopyText', () => {
  it('copies what the text is when it is pressed, and says so', async () => {
    const user = userEvent.setup();
    let asked = 0;
    render(<CopyText {...words} text={() => `report ${(asked += 1)}`} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Done')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('report 1');
  });

  it('shows the text where the browser does not let a page copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    render(<CopyText {...words} text={() => 'report'} />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('textbox', { name: 'Copy this:' })).toHaveValue('report');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('has a way to send it only where there is one', () => {
    const send = { label: 'Mail', href: (text: string) => `mailto:a@example.org?body=${text}` };
    render(<CopyText {...words} text={() => 'report'} send={send} />);
    expect(screen.getByRole('link', { name: 'Mail' })).toHaveAttribute(
      'href',
      'mailto:a@example.org?body=report',
    );
  });
});
