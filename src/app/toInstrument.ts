/** Where the focus goes when what had it is closed and nothing opened it: below the map, as a skip link leads. */
export function toInstrument(): void {
  document.getElementById('time')?.focus();
}
