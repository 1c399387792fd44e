import { fireEvent, render, screen } from '@testing-library/react';
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

  it('sends what the text is when the link is pressed, whichever way', () => {
    const send = { label: 'Mail', href: (text: string) => `mailto:a@example.org?body=${text}` };
    let view = 'first';
    render(<CopyText {...words} text={() => view} send={send} />);
    const link = screen.getByRole('link', { name: 'Mail' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    view = 'second';
    fireEvent.click(link);
    expect(link).toHaveAttribute('href', 'mailto:a@example.org?body=second');
    view = 'third';
    fireEvent.pointerDown(link, { button: 1 });
    expect(link).toHaveAttribute('href', 'mailto:a@example.org?body=third');
  });

  it('has no way to send it where there is none', () => {
    render(<CopyText {...words} text={() => 'report'} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
