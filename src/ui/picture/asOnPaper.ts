/** Sets a property of an element and says how to set it back. */
function lent({ style }: HTMLElement, property: string, value: string): () => void {
  const before = style.cssText;
  style.setProperty(property, value, 'important');
  return () => {
    style.cssText = before;
  };
}

/** The page in its light theme. */
function lit(): () => void {
  const root = document.documentElement;
  const { theme } = root.dataset;
  root.dataset['theme'] = 'light';
  return () => {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
}

/** What is made different for as long as a part of the page is read. */
export interface Prepared {
  /** Controls: what stands round them closes up. */
  readonly without: string;
  /** Words in another's place, where a control had them; null keeps its own. */
  readonly insteadOf?: (text: Text) => string | null;
}

function worded(part: HTMLElement, insteadOf: NonNullable<Prepared['insteadOf']>): (() => void)[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const undo: (() => void)[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const words = node instanceof Text ? insteadOf(node) : null;
    if (!(node instanceof Text) || words === null) continue;
    const { data } = node;
    const text = node;
    text.data = words;
    undo.push(() => {
      text.data = data;
    });
  }
  return undo;
}

/**
 * Reads a part of the page as it would be on paper: light, on white, without its controls. The
 * browser draws nothing in between, so that on screen nothing changes.
 */
export function asOnPaper<T>(part: HTMLElement, { without, insteadOf }: Prepared, read: () => T): T {
  const wasHidden = part.hidden;
  const undo = [
    lit(),
    lent(part, '--paper', '#fff'),
    lent(part, '--plate', '#fff'),
    lent(part, 'border', '0'),
    lent(part, 'padding', '0'),
    // Nothing scrolls on paper.
    lent(part, '--wrap', 'wrap'),
    ...[...part.querySelectorAll<HTMLElement>(without)].map((element) => lent(element, 'display', 'none')),
    ...[...part.querySelectorAll('select')].map((select) => lent(select, 'padding-inline-end', '0')),
    ...(insteadOf ? worded(part, insteadOf) : []),
  ];
  part.hidden = false;
  try {
    return read();
  } finally {
    part.hidden = wasHidden;
    for (const back of undo.reverse()) back();
  }
}
