/** Without script or catalogue there are no words to say so: the page has them ready. */
export function sayUnloaded(): void {
  document.getElementById('root')?.removeAttribute('aria-busy');
  document.getElementById('unloaded')?.removeAttribute('hidden');
}
