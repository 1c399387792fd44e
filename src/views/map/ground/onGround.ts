/** Whether an event happened on the ground, and not on something that stands on it. */
export function onGround({ target }: { readonly target: EventTarget }): boolean {
  if (!(target instanceof Element)) return true;
  return target.closest('[data-glyph], [role="button"], button, details, text') === null;
}
