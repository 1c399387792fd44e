/** Whether the focus is on nothing: what had it is gone, or nothing ever had. */
export function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body;
}

/** Whether a key that is pressed is nobody's: nothing has the focus, and no dialog lies over the page. */
export function isFree(): boolean {
  return isNowhere(document.activeElement) && document.querySelector('dialog[open]') === null;
}

/** Whether the reader has done anything yet; a page that opens by a link leaves the focus alone. */
export function hasActed(): boolean {
  return 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}
