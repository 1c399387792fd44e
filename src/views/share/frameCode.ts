import type { Language } from '../../domain/language.ts';
import type { Embed } from '../../state/view.ts';

/** CSS pixels at which a part is seen whole, or enough of it; the frame tells its own once it is there. */
const heights: Readonly<Record<Embed, number>> = {
  map: 560,
  timeline: 720,
  list: 640,
  action: 720,
  outcomes: 420,
  demands: 480,
  wages: 480,
  promises: 420,
  extent: 480,
  responses: 420,
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/**
 * HTML that frames one part of a view, with a title for who cannot see it. What lies in view depends
 * on the window, so that filter is left out.
 * @param language the one the frame has; null for each reader's own
 */
export function frameCode(address: string, embed: Embed, title: string, language: Language | null): string {
  const url = new URL(address);
  url.searchParams.set('embed', embed);
  url.searchParams.delete('inview');
  if (language !== null) url.searchParams.set('lang', language);
  if (embed !== 'action') url.searchParams.delete('open');
  return [
    `<iframe title="${attribute(title)}"`,
    `  src="${attribute(url.href)}"`,
    `  width="100%" height="${heights[embed]}" loading="lazy"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>',
  ].join('\n');
}
