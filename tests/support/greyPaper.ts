import type { Locator } from '@playwright/test';

/** Shares of red, green and blue in the grey of a printer, by the luma of ITU-R BT.601. */
const shares = [0.299, 0.587, 0.114] as const;

/** How light a colour of six digits is on white paper, by a printer without colours: 0 to 255; opaque is 1. */
export function greyOf(hex: string, opacity = 1): number {
  const luma = shares.reduce((sum, share, n) => sum + share * parseInt(hex.slice(1 + 2 * n, 3 + 2 * n), 16), 0);
  return Math.round(luma * opacity + 255 * (1 - opacity));
}

/** The contrast ratio of WCAG 2 between two greys of 0 to 255, 1 to 21. */
export function contrastOfGreys(one: number, other: number): number {
  const [dark = 0, light = 0] = [one, other]
    .map((level) => (level / 255 <= 0.04045 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What WCAG asks of text, AA. */
const TEXT = 4.5;

interface Inked {
  readonly words: string;
  readonly hex: string;
  readonly opacity: number;
}

/**
 * The words below an element that are too faint on white paper in grey, with their contrast: where
 * backgrounds are not printed, white is what every word stands on. Throws where there are no words.
 */
export async function faintOnPaper(paper: Locator): Promise<readonly string[]> {
  const inked: readonly Inked[] = await paper.evaluate((root) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const texts: { words: string; hex: string; opacity: number }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim().slice(0, 40) ?? '';
      if (element === null || canvas === null || words === '') continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 3 || height < 3 || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, fill } = getComputedStyle(element);
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = element instanceof SVGElement ? fill : color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      let opacity = alpha / 255;
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        opacity *= Number(getComputedStyle(each).opacity);
      }
      const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      texts.push({ words, hex, opacity });
    }
    return texts;
  });
  if (inked.length === 0) throw new Error('nothing is written here');
  return inked.flatMap(({ words, hex, opacity }) => {
    const ratio = contrastOfGreys(greyOf(hex, opacity), 255);
    return ratio < TEXT ? [`${words}: ${ratio.toFixed(2)}`] : [];
  });
}
