import { memo, useState } from 'react';
import { UNKNOWN } from '../../crossfilter/column.ts';
import { facet, type FacetValue } from '../../crossfilter/facet.ts';
import { clauseOn } from '../../crossfilter/selection.ts';
import type { Dimension } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import styles from './Facet.module.css';
import { rowsAtSeveral } from './facetsData.ts';
import { FacetRow } from './FacetRow.tsx';

const LONG = 10;
const FIRST = 8;

/** That the map counts some rows otherwise; nothing where every row is at one place. */
function SitesNote() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const count = rowsAtSeveral(dataset);
  if (count === 0) return null;
  return <p className={styles.note}>{t('facets.sites', { count })}</p>;
}

interface ValuesProps {
  readonly dimension: Dimension;
  readonly values: readonly FacetValue[];
  readonly held: readonly string[];
}

function Values({ dimension, values, held }: ValuesProps) {
  const { toggle } = useAtlas();
  const { t } = useMessages();
  const [whole, setWhole] = useState(false);
  const most = Math.max(0, ...values.map(({ all }) => all));
  const long = values.length > LONG;
  const listed = values.filter(({ value }, i) => !long || whole || i < FIRST || held.includes(value));
  return (
    <>
      {listed.map((value) => (
        <FacetRow
          key={value.value}
          {...value}
          dimension={dimension}
          on={held.includes(value.value)}
          most={most}
          onToggle={toggle}
        />
      ))}
      {long && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? t('shared.fewer') : t('shared.more', { count: values.length })}
        </button>
      )}
      {dimension.role === 'sites' && <SitesNote />}
    </>
  );
}

/** The values of one dimension with live counts; the dimension's own filter is left out of them. */
export const Facet = memo(function Facet({ dimension }: { readonly dimension: Dimension }) {
  const { dataset, view, evaluation: settled } = useAtlas();
  const { t, label } = useMessages();
  const [open, setOpen] = useState(false);
  const clause = clauseOn(view.selection, dimension.id);
  const held = clause?.kind === 'values' ? clause.values : [];
  const isOpen = !dimension.folded || open || held.length > 0;
  // What is folded away need not follow a moving hand.
  const evaluation = useLive((live) => (isOpen ? live.evaluation : settled), 'words');
  const values = facet(dataset.table, evaluation, dimension.id).filter(
    ({ value, all }) => all > 0 || value !== UNKNOWN,
  );
  const head = label(dimension.label);
  const on = held.length > 0 ? t('facets.on', { count: held.length }) : '';
  if (!dimension.folded) {
    return (
      <fieldset className={styles.facet}>
        <legend className={styles.head}>
          {head} <span>{on}</span>
        </legend>
        <Values dimension={dimension} values={values} held={held} />
      </fieldset>
    );
  }
  return (
    <details
      className={styles.facet}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.head}>
        {head} <span>{on === '' ? t('facets.values', { count: values.length }) : on}</span>
      </summary>
      <fieldset aria-label={head}>
        {isOpen && <Values dimension={dimension} values={values} held={held} />}
      </fieldset>
    </details>
  );
});
