import { whereabouts } from '../../domain/citation.ts';
import type { Rest } from '../../domain/definition.ts';
import { fieldOf } from '../../domain/field.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Reference } from '../../ui/reference/Reference.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Counting.module.css';
import type { Judged } from './standingData.ts';

/** A value the verdict rests on, who says so and where; opens the claims in the action's detail. */
function RestsOn({ row, rest }: { readonly row: number; readonly rest: Rest }) {
  const { dataset, change } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const { t } = words;
  const { source, at } = whereabouts(dataset, rest.citation);
  const where = at === null ? source : t('counting.where', { source, at });
  const value = cellText(rest.cell, format, words);
  const { note } = rest.citation;
  return (
    <span className={styles.rest}>
      {value}{' '}
      <Reference
        tone="quiet"
        aria-label={t('counting.rest', { title: dataset.title(row), value, where })}
        onClick={() => {
          const field = fieldOf(dataset, rest.field);
          change({ page: null, open: dataset.key(row), claims: field?.id ?? null });
        }}
      >
        {where}
      </Reference>
      {note !== undefined && (
        <small>
          {t('counting.note')} {note}
        </small>
      )}
    </span>
  );
}

/** One action and what its verdict rests on. */
export function JudgedRow({ row, verdict }: Judged) {
  const { dataset, change } = useAtlas();
  return (
    <li>
      <TextButton
        onClick={() => {
          change({ page: null, open: dataset.key(row), claims: null });
        }}
      >
        {dataset.title(row)}
      </TextButton>
      {verdict.rests.map((rest, i) => (
        <RestsOn key={i} row={row} rest={rest} />
      ))}
    </li>
  );
}
