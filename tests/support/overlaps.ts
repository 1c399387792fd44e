import type { Locator } from '@playwright/test';

/**
 * Words below an element that stand on other words of it, or that a box without a scroller cuts, by
 * more than 2 px; drawings apart. Throws where there are no words.
 */
export async function overlapsIn(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) => {
    const SLACK = 2;
    // Words for ears alone stand in a box of one pixel.
    const isForEyes = (element: Element | null): boolean => {
      if (element === null || element === root) return true;
      const { width, height } = element.getBoundingClientRect();
      return width > SLACK && height > SLACK && isForEyes(element.parentElement);
    };
    const lines: { owner: Element; words: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.textContent?.trim().slice(0, 30) ?? '';
      if (owner === null || words === '' || owner.closest('svg, option') !== null) continue;
      if (!isForEyes(owner) || !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ owner, words, box });
    }
    if (lines.length === 0) throw new Error('nothing is written here');
    const found = new Set<string>();
    lines.forEach((one, n) => {
      for (const other of lines.slice(n + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        // A line's box is higher than its letters: half of it is the least that letters meet at.
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const least = Math.min(one.box.height, other.box.height) / 2;
        if (across > SLACK && down > least) found.add(`${one.words} on ${other.words}`);
      }
    });
    for (const { owner, words, box } of lines) {
      for (let each: Element | null = owner; each !== null && root.contains(each); each = each.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
        const room = each.getBoundingClientRect();
        const cutsDown = /hidden|clip/.test(overflowY) && box.bottom - box.height / 4 > room.bottom + SLACK;
        const cutsAcross = /hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && box.right > room.right + SLACK;
        if (cutsDown || cutsAcross) found.add(`cut: ${words}`);
      }
    }
    return [...found];
  });
}
