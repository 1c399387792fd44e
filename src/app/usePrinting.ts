import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let asked = false;

/** Lets the style sheet know how large the screen is that is printed where paper has no page yet. */
function keepScreen(): void {
  const { style } = document.documentElement;
  style.setProperty('--screen-width', `${innerWidth}px`);
  style.setProperty('--screen-height', `${innerHeight}px`);
}

/** What is scrolled on the screen, to be put back: the zoom of paper moves what scrolls. */
function scrolled(): () => void {
  const places = [...document.body.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  return () => {
    for (const { element, top, left } of places) element.scrollTo({ top, left, behavior: 'instant' });
  };
}

/** Tells at once: the page is printed as it stands when the event is over. */
function subscribe(listener: () => void): () => void {
  const print = matchMedia('print');
  let putBack: () => void = () => undefined;
  const tell = ({ type }: Event) => {
    if (type !== 'change') asked = type === 'beforeprint';
    if (asked) keepScreen();
    if (type === 'beforeprint') putBack = scrolled();
    flushSync(listener);
    if (type === 'afterprint') putBack();
  };
  addEventListener('beforeprint', tell);
  addEventListener('afterprint', tell);
  print.addEventListener('change', tell);
  return () => {
    removeEventListener('beforeprint', tell);
    removeEventListener('afterprint', tell);
    print.removeEventListener('change', tell);
  };
}

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked || matchMedia('print').matches,
    () => false,
  );
}
