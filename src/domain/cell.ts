import { bothHold, differs } from './claim.ts';
import type { Cell, ClaimView } from './dataset.ts';

/** The value a cell shows, apart from unit and wording. */
function valueIn(cell: Cell): unknown {
  switch (cell.kind) {
    case 'range':
      return cell.range;
    case 'date':
      return cell.date;
    case 'outcome':
      return cell.outcome;
    case 'text':
    case 'label':
      return cell;
  }
}

/** Whether the claims shown state different values. */
export function claimsDiffer(claims: readonly ClaimView[]): boolean {
  return differs(claims.map(({ cell }) => ({ value: valueIn(cell) })));
}

/** Whether two cells of one field can both be true; nothing speaks against "unknown". */
export function cellsBothHold(a: Cell, b: Cell): boolean {
  return bothHold(valueIn(a), valueIn(b));
}
