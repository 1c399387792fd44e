/** Whether the focus is on nothing: what had it is gone, or nothing ever had. */
export function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body;
}

/** Whether the reader has done anything yet; a page that opens by a link leaves the focus alone. */
export function hasActed(): boolean {
  return 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}
