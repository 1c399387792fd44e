import { claimsDiffer } from '../../domain/cell.ts';
import type { Field } from '../../domain/dataset.ts';
import { fieldsOf, isInferred } from '../../domain/field.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Reference } from '../../ui/reference/Reference.tsx';
import { useWhere } from './useWhere.ts';

/** The source chip of a field: where its value rests and whether it is inferred, or that claims differ. */
export function Chip({ field, row }: { readonly field: Field; readonly row: number }) {
  const { dataset, view, change } = useAtlas();
  const where = useWhere();
  const words = useMessages();
  const format = useFormat();
  const claims = field.claims(row);
  const [first] = claims;
  if (first === undefined) return null;
  const differ = field.kind === 'fact' && claimsDiffer(claims);
  const inferred = isInferred(field, row);
  const count = claims.length;
  const chip =
    field.role === 'demands' || field.role === 'steps'
      ? words.t('detail.chip.all', { count })
      : where(first);
  const rests = differ
    ? words.t('detail.chip.differ', { count, inferred: inferred ? 'yes' : 'no' })
    : inferred
      ? words.t('charts.inferred', { value: chip })
      : chip;
  const open = fieldsOf(dataset, view.claims).includes(field);
  return (
    <Reference
      data-field={field.id}
      tone={differ ? 'differ' : undefined}
      aria-expanded={open}
      aria-label={words.t('detail.chip.label', {
        field: words.label(field.label),
        value: cellText(first.cell, format, words),
        chip: rests,
      })}
      onClick={() => {
        change({ claims: open ? null : field.id });
      }}
    >
      {rests}
    </Reference>
  );
}
