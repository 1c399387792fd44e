/** What a reader does to a view that nothing has taken over yet, to be done again once something has. */
const kinds = ['click', 'keydown', 'input', 'change'] as const;

type Field = HTMLInputElement | HTMLSelectElement;

/** What holds a text or a choice, which the script would set back. */
const fields = 'input:not([type="checkbox"], [type="radio"]), select';

/** What the browser sees to itself, or has to: a link, a fold, a text that is being typed. */
const own = `a[href], summary, ${fields}`;

function isField(target: EventTarget | null): target is Field {
  return target instanceof Element && target.matches(fields);
}

function isOwn({ target }: Event): boolean {
  return target instanceof Element && target.closest(own) !== null;
}

/** The same event once more. */
function again(event: Event): Event {
  if (event instanceof KeyboardEvent) return new KeyboardEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  return new Event(event.type, event);
}

/** Writes into a field as a hand does: what watches the field itself is not told, but hears of it. */
function write(field: Field, value: string): void {
  Reflect.set(Reflect.getPrototypeOf(field) ?? field, 'value', value, field);
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/**
 * Keeps the clicks and keys that reach an element and what is written into its fields, and does
 * them again once it is told `taken`: first what was written, then the others in their order. Until
 * then the element is busy.
 */
export function keepEarly(root: HTMLElement): void {
  const kept: Event[] = [];
  const written = new Map<Field, string>();
  const keep = (event: Event) => {
    const { type, target } = event;
    if (type === 'input' || type === 'change') {
      if (isField(target)) written.set(target, target.value);
      return;
    }
    if (isOwn(event)) return;
    if (type === 'click') event.preventDefault();
    kept.push(event);
  };
  const doAgain = () => {
    for (const kind of kinds) removeEventListener(kind, keep, true);
    root.removeAttribute('aria-busy');
    for (const [field, value] of written) write(field, value);
    for (const event of kept) event.target?.dispatchEvent(again(event));
  };
  root.setAttribute('aria-busy', 'true');
  for (const kind of kinds) addEventListener(kind, keep, true);
  root.addEventListener('taken', doAgain, { once: true });
}
