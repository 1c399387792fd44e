/** The language an address asks for, or null: read before there is a catalogue to render with. */
export function languageIn(search: string): string | null {
  return new URLSearchParams(search).get('lang');
}

/** The same address in another language; what else it says stays as it is written. */
export function inLanguage(search: string, language: string): string {
  const others = search.replace(/^\?/, '').split('&');
  const kept = others.filter((part) => part !== '' && !part.startsWith('lang='));
  return `?${[...kept, `lang=${language}`].join('&')}`;
}
