import { passageNumbers, whereabouts } from '../../domain/citation.ts';
import type { Cell, ClaimView, Field } from '../../domain/dataset.ts';
import { differing, isInferred } from '../../domain/field.ts';
import { impliedOf } from '../../domain/implied.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import styles from './Cells.module.css';

function Value({ cell }: { readonly cell: Cell }) {
  const words = useMessages();
  const format = useFormat();
  return (
    <>
      {cell.kind === 'outcome' && <MarkIcon encoding={outcomeMark(cell.outcome)} />}
      <span>{cellText(cell, format, words)}</span>
    </>
  );
}

interface WhereProps {
  readonly claims: readonly ClaimView[];
  readonly inferred: boolean;
}

/** Where the first claim rests, and whether it is inferred; of a set, every passage of its source. */
export function Where({ claims, inferred }: WhereProps) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const [first] = claims;
  if (first === undefined) return null;
  const at = claims.filter(({ source }) => source === first.source).flatMap((claim) => claim.at);
  const { source, at: numbered } = whereabouts(dataset, first);
  const where = numbered === null ? source : t('table.passage', { at: passageNumbers(at) });
  return (
    <span className={styles.where}>{inferred ? t('charts.inferred', { value: where }) : where}</span>
  );
}

export interface FigureProps {
  readonly field: Field;
  readonly row: number;
}

/** What a cell says: the claim in use, what is implied beside it, and where it rests. */
export function Figure({ field, row }: FigureProps) {
  const { dataset } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const claims = field.claims(row);
  const shown = field.kind === 'set' ? claims : claims.slice(0, 1);
  const implied = impliedOf(dataset, field, row);
  const counts = shown[0]?.counts;
  const differ = differing(field, row);
  return (
    <>
      {shown.map(({ cell }, i) => (
        <span key={i} className={styles.value}>
          <Value cell={cell} />
          {i < shown.length - 1 && words.t('table.and')}
        </span>
      ))}{' '}
      <span className={styles.ground}>
        {counts !== undefined && <span>{words.label(counts)} </span>}
        {implied !== undefined && (
          <span>{words.t('table.implied', { value: cellText(implied, format, words) })} </span>
        )}
        <Where claims={shown} inferred={isInferred(field, row)} />{' '}
        {differ > 0 && (
          <span className={styles.differ}>{words.t('table.differ', { count: differ })}</span>
        )}
      </span>
    </>
  );
}
