import { useEffect, useRef, type FocusEvent } from 'react';

/** What has the focus in an element, and that element. */
interface Held {
  readonly control: Element;
  readonly root: HTMLElement;
}

/** The control called the same, else the first pane. */
function heirOf({ control, root }: Held): HTMLElement | SVGElement | null | undefined {
  const name = control.getAttribute('aria-label');
  const named = [...root.querySelectorAll<HTMLElement | SVGElement>('[aria-label]')];
  const same = named.find((element) => element.getAttribute('aria-label') === name);
  return same ?? root.querySelector<HTMLElement>('[role="group"][tabindex]');
}

/**
 * Handlers for the element the map fills: what takes the place of another map takes the focus from
 * it too. `shown` is what is drawn, one map or two plates.
 */
export function useKeptFocus(shown: 'one' | 'two') {
  const held = useRef<Held | null>(null);
  useEffect(
    function takeUpFocus() {
      const isLost = document.activeElement === document.body;
      if (isLost && held.current !== null) heirOf(held.current)?.focus();
    },
    [shown],
  );
  return {
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      held.current = { control: target, root: currentTarget };
    },
    // What is taken off the page with the focus is not left: no event says so.
    onBlur: () => {
      held.current = null;
    },
  };
}
