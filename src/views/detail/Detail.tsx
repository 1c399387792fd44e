import { useState } from 'react';
import { exactDays } from '../../domain/span.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import { Chip } from './Chip.tsx';
import { Chronology } from './Chronology.tsx';
import type { Cited } from '../../domain/citation.ts';
import { Claims } from './Claims.tsx';
import { knownFields } from './claimsData.ts';
import { Demands } from './Demands.tsx';
import styles from './Detail.module.css';
import { Facts } from './Facts.tsx';
import { Figures } from './Figures.tsx';
import { Heading } from './Heading.tsx';
import { Links } from './Links.tsx';
import { Panel } from './Panel.tsx';
import { Passages } from './Passages.tsx';
import { useWhere } from './useWhere.ts';
import { Wages } from './Wages.tsx';

function Outcome({ row }: { readonly row: number }) {
  const { dataset } = useAtlas();
  const { t, label } = useMessages();
  const outcome = dataset.roles.outcome?.(row);
  if (outcome === undefined) return null;
  const field = dataset.fields.find(({ claims }) => claims(row)[0]?.cell.kind === 'outcome');
  const days = exactDays(dataset.roles.span?.(row));
  return (
    <p className={styles.outcome}>
      <MarkIcon encoding={outcomeMark(outcome)} r={8} />
      <b>{label({ kind: 'message', id: `outcome.${outcome}` })}</b>
      {days !== undefined && <span>{t('detail.after', { days })}</span>}
      {field !== undefined && <Chip field={field} row={row} />}
    </p>
  );
}

interface Shown {
  readonly cited: Cited;
  readonly anchor: HTMLElement;
}

/** What a paragraph mark opens: the passages behind one statement. */
function Cited({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) {
  const { t, label } = useMessages();
  const where = useWhere();
  const { cited } = shown;
  const graded = cited.basis === 'stated' || cited.basis === 'inferred';
  return (
    <Panel
      title={t('claims.passages')}
      dek={t('claims.passages.dek')}
      closeLabel={t('claims.close')}
      findAnchor={() => shown.anchor}
      onClose={onClose}
    >
      <p className={styles.where}>
        <b>{where(cited)}</b>{' '}
        <span>
          {label({
            kind: 'message',
            id: `${graded ? 'basis' : 'link_basis'}.${cited.basis}`,
          })}
        </span>
      </p>
      <Passages cited={cited} />
      {cited.note !== undefined && (
        <p className={styles.note}>
          <b>{t('claims.note')}</b> {cited.note}
        </p>
      )}
    </Panel>
  );
}

/** The open row: everything recorded about it, each statement with the way to its source. */
export function Detail() {
  const { dataset, view } = useAtlas();
  const [shown, setShown] = useState<Shown | null>(null);
  const format = useFormat();
  const row = view.open === null ? undefined : dataset.rowOf(view.open);
  if (row === undefined) return null;
  const { roles } = dataset;
  const { figures, facts } = knownFields(dataset.fields, row);
  const asked = dataset.fields.find(({ id }) => id === view.claims);
  const ladder = roles.wages?.(row);
  const span = roles.span?.(row);
  const show = (cited: Cited, anchor: HTMLElement) => {
    setShown({ cited, anchor });
  };
  return (
    <article key={row} className={styles.detail}>
      <Heading row={row} days={span === undefined ? null : format.span(span)} />
      <Outcome row={row} />
      <p className={styles.summary}>{dataset.summary(row)}</p>
      <Figures fields={figures} row={row} />
      {ladder !== undefined && <Wages ladder={ladder} outcome={roles.outcome?.(row) ?? 'unknown'} />}
      <Demands demands={roles.demands?.(row) ?? []} onShow={show} />
      <Chronology steps={roles.steps?.(row) ?? []} onShow={show} />
      <Links links={roles.links?.(row) ?? []} onShow={show} />
      <Facts fields={facts} row={row} />
      {asked !== undefined && <Claims key={asked.id} field={asked} row={row} />}
      {shown !== null && (
        <Cited
          shown={shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </article>
  );
}
