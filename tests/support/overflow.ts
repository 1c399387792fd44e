import type { Page } from '@playwright/test';

/**
 * What a reader of this window cannot see whole: how far the page is wider than it, and every text
 * that is cut. Text that ends in dots is whole in the name or title of the control it belongs to; the
 * map and what scrolls sideways by intent show more when they are moved.
 */
export async function cutIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);

    const said = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isSaidWhole = (element: Element) => {
      if (element.closest('[title]') !== null) return true;
      const owner = element.closest('li, tr, button') ?? element;
      const named = [owner, ...owner.querySelectorAll('[title], [aria-label]')];
      const names = named.map((each) => `${each.getAttribute('title')} ${each.getAttribute('aria-label')}`);
      return names.some((name) => name.includes(element.textContent));
    };
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (!hides(overflowX) || element.scrollWidth <= element.clientWidth + 1) return false;
      return textOverflow !== 'ellipsis' || !isSaidWhole(element);
    };
    for (const element of document.querySelectorAll('body *')) {
      if (element instanceof SVGElement || said(element) === '' || element.querySelector('svg text') !== null) continue;
      if (isSeen(element) && isCut(element)) found.push(`cut: ${said(element)}`);
    }

    // Letters outside the drawing they belong to; the map's glyphs stand where places are.
    for (const text of document.querySelectorAll('svg text')) {
      const drawing = text.closest('svg');
      if (drawing === null || said(text) === '' || !isSeen(text)) continue;
      if (text.closest('[aria-label]:has([data-glyph]), [data-glyph]') !== null) continue;
      const room = drawing.getBoundingClientRect();
      const { left, right } = text.getBoundingClientRect();
      const isClipped = hides(getComputedStyle(drawing).overflowX);
      const low = isClipped ? room.left : 0;
      const high = isClipped ? room.right : clientWidth;
      if (left < low - 1 || right > high + 1) found.push(`drawn outside: ${said(text)}`);
    }

    // Words that stand out of the window where nothing scrolls them into it.
    const scrolls = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'auto' || overflowX === 'scroll' || scrolls(element.parentElement);
    };
    for (const element of document.querySelectorAll('button, a, input, select, summary, h2, h3, p, td, th, li')) {
      const { left, right } = element.getBoundingClientRect();
      if ((right > clientWidth + 1 || left < -1) && isSeen(element) && !scrolls(element.parentElement)) {
        if (element.closest('[data-glyph]') === null) found.push(`outside the window: ${said(element)}`);
      }
    }
    return [...new Set(found)];
  });
}
