/** What a gesture lays over the screen for a moment; no address leads to it. */
export type Over = 'filters' | 'palette' | 'shortcuts';
