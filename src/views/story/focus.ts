/** Whether the reader has done anything yet; a page that opens by a link leaves the focus alone. */
export function hasActed(): boolean {
  return 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}

/** Whether the focus is on nothing: what had it is gone, or nothing ever had. */
export const isNowhere = (element: Element | null) => element === null || element === document.body;

/** Puts the focus on the name of the step shown in an element. */
export function focusTitle(step: Element | null | undefined): void {
  step?.querySelector('h2')?.focus({ preventScroll: true });
}
