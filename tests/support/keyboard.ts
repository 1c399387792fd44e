import { expect, type Locator, type Page } from '@playwright/test';

/** What has the focus, and what is wrong with how it is shown; nothing where all is well. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/**
 * The control that has the focus, where nothing has it undefined. It has to be drawn as focused (by
 * an outline, or by what a rule for focus draws in it or around it), in the window and not covered.
 */
export async function stopOf(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;

    const drawsFocus = (style: CSSStyleDeclaration) =>
      ['stroke', 'opacity', 'visibility', 'display', 'box-shadow', 'border', 'background-color', 'outline'].some(
        (property) => !['', 'none', '0'].includes(style.getPropertyValue(property)),
      );
    const focusRules = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? focusRules(rule.cssRules) : [];
        const isOne = rule instanceof CSSStyleRule && /:focus/.test(rule.selectorText) && drawsFocus(rule.style);
        return isOne ? [rule] : [];
      });
    const isOutlined = (each: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      const isClear = outlineColor === 'transparent' || /, 0\)$/.test(outlineColor);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !isClear;
    };
    const around = [element.parentElement, element.parentElement?.parentElement].filter((each) => each instanceof Element);
    const near = [element, ...element.querySelectorAll('*'), ...around];
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => focusRules(cssRules));
    const isShown =
      isOutlined(element) ||
      rules.some(({ selectorText }) => {
        const [selector = ''] = selectorText.split(/::?(?:before|after)/);
        // What `:focus-visible` alone draws, an outline, was looked for already.
        return !/^:focus-visible$/.test(selector) && near.some((each) => each.matches(selector));
      });

    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const corners = [[x, y], [Math.max(left, 0) + 2, Math.max(top, 0) + 2], [Math.min(right, innerWidth) - 2, Math.min(bottom, innerHeight) - 2]] as const;
    const isOver = corners.some(([atX, atY]) => {
      const hit = document.elementFromPoint(atX, atY);
      return hit === null || element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element) === true;
    });
    const words = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent;
    const name = `${element.getAttribute('role') ?? element.localName} “${words.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
    const faults = [
      ...(isShown ? [] : ['the focus is not seen']),
      ...(isInside ? [] : ['it is outside the window']),
      ...(isInside && !isOver ? ['it is covered'] : []),
    ];
    return { name, faults };
  });
}

/** Presses a key; whatever has the focus then has to show it. */
export async function pressSeen(page: Page, key: string): Promise<Stop | undefined> {
  await page.keyboard.press(key);
  const stop = await stopOf(page);
  expect(stop?.faults ?? [], `${key}: ${stop?.name ?? 'nothing has the focus'}`).toEqual([]);
  return stop;
}

const hasFocus = (control: Locator) =>
  control.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses Tab until the control has the focus; every stop on the way has to show itself. */
export async function walkTo(page: Page, control: Locator, key = 'Tab', atMost = 120): Promise<void> {
  for (let n = 0; n < atMost; n++) {
    await pressSeen(page, key);
    if (await hasFocus(control)) return;
  }
  await expect(control).toBeFocused();
}

/** The stops of one round by Tab or by Shift and Tab, from the control that has the focus to itself. */
export async function round(page: Page, key: 'Tab' | 'Shift+Tab', atMost = 500): Promise<readonly string[]> {
  const stops: string[] = [];
  const first = await page.evaluateHandle(() => document.activeElement);
  for (let n = 0; n < atMost; n++) {
    const stop = await pressSeen(page, key);
    if (await first.evaluate((element) => element === document.activeElement)) return stops;
    // Between the last stop and the first the focus is with the browser.
    if (stop !== undefined) stops.push(stop.name);
  }
  throw new Error(`no way out after ${atMost} stops, the last ${stops.slice(-5).join(', ')}`);
}
