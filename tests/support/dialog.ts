/**
 * What a browser's <dialog> does and jsdom does not: it opens, takes the focus, closes by Escape
 * and, while it is on the page, gives the focus back. The real one is met in the browser journeys.
 */
export function installDialog(): void {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  const close = (dialog: HTMLDialogElement) => {
    if (!dialog.open) return;
    dialog.removeAttribute('open');
    const opener = openers.get(dialog);
    const canFocus = opener instanceof HTMLElement || opener instanceof SVGElement;
    if (canFocus && dialog.isConnected) opener.focus();
    dialog.dispatchEvent(new Event('close'));
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    openers.set(this, document.activeElement);
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('button, [href], input, select, [tabindex]')?.focus();
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close(this);
    });
  };
  HTMLDialogElement.prototype.close = function closeDialog() {
    close(this);
  };
}
