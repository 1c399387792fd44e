/** What a reader does to a view that nothing has taken over yet, to be done again once something has. */
const kinds = ['click', 'keydown', 'change'] as const;

/** What the browser sees to itself, or has to: a link, a fold, a text that is being typed. */
const own = 'a[href], summary, input:not([type="checkbox"], [type="radio"])';

function isOwn({ type, target }: Event): boolean {
  return type !== 'change' && target instanceof Element && target.closest(own) !== null;
}

/** The same event once more. */
function again(event: Event): Event {
  if (event instanceof KeyboardEvent) return new KeyboardEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  return new Event(event.type, event);
}

/**
 * Keeps the clicks and keys that reach an element, and does them again in their order once it is
 * told `taken`. Until then the element is busy.
 */
export function keepEarly(root: HTMLElement): void {
  const kept: Event[] = [];
  const keep = (event: Event) => {
    if (isOwn(event)) return;
    if (event.type === 'click') event.preventDefault();
    kept.push(event);
  };
  const doAgain = () => {
    for (const kind of kinds) removeEventListener(kind, keep, true);
    root.removeAttribute('aria-busy');
    for (const event of kept) event.target?.dispatchEvent(again(event));
  };
  root.setAttribute('aria-busy', 'true');
  for (const kind of kinds) addEventListener(kind, keep, true);
  root.addEventListener('taken', doAgain, { once: true });
}
