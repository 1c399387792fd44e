interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The key pressed; empty with Alt, Ctrl or Meta, which are the browser's. */
export function plainKey({ key, altKey, ctrlKey, metaKey }: Pressed): string {
  return altKey || ctrlKey || metaKey ? '' : key;
}
