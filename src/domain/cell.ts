import { differs } from './claim.ts';
import type { Cell, ClaimView } from './dataset.ts';

/** The value a cell shows, apart from unit and wording. */
function valueIn(cell: Cell): unknown {
  switch (cell.kind) {
    case 'range':
      return cell.range;
    case 'date':
      return cell.date;
    case 'text':
    case 'label':
    case 'outcome':
      return cell;
  }
}

/** Whether the claims shown state different values. */
export function claimsDiffer(claims: readonly ClaimView[]): boolean {
  return differs(claims.map(({ cell }) => ({ value: valueIn(cell) })));
}
