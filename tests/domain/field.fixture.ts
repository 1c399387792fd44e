import type { ClaimView, Field } from '../../src/domain/dataset.ts';

/** A claim in words, ready to be shown: what the invented gazette states, unless told otherwise. */
export function shown(words: string, more: Partial<ClaimView> = {}): ClaimView {
  return { cell: { kind: 'text', text: words }, source: 'gazette', at: [1], basis: 'stated', ...more };
}

/** A field with claims of the first row alone. */
export function fieldWith(id: string, claims: readonly ClaimView[], kind: Field['kind'] = 'fact'): Field {
  return {
    id,
    label: { kind: 'text', text: id },
    kind,
    listed: true,
    claims: (row) => (row === 0 ? claims : []),
    sortKey: () => undefined,
  };
}
