/** Puts the focus on the name of the step shown in an element. */
export function focusTitle(step: Element | null | undefined): void {
  step?.querySelector('h2')?.focus({ preventScroll: true });
}
