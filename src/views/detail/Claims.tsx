import { claimsDiffer } from '../../domain/cell.ts';
import type { ClaimView, Field } from '../../domain/dataset.ts';
import { useErrorReport } from '../../i18n/useErrorReport.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { CopyText } from '../../ui/copyText/CopyText.tsx';
import styles from './Claims.module.css';
import { Panel } from './Panel.tsx';
import { Passages } from './Passages.tsx';
import { useWhere } from './useWhere.ts';

function Claim({ claim }: { readonly claim: ClaimView }) {
  const words = useMessages();
  const format = useFormat();
  const where = useWhere();
  return (
    <li className={styles.claim}>
      <div className={styles.value}>
        {cellText(claim.cell, format, words)}
        {claim.counts !== undefined && <small>{words.label(claim.counts)}</small>}
        {claim.chosen && <small className={styles.chosen}>{words.t('claims.chosen')}</small>}
      </div>
      <div className={styles.ground}>
        <b>{where(claim)}</b>{' '}
        <span className={styles.basis}>
          {words.label({ kind: 'message', id: `basis.${claim.basis}` })}
        </span>
        <Passages cited={claim} />
        {claim.note !== undefined && (
          <p className={styles.note}>
            <b>{words.t('claims.note')}</b> {claim.note}
          </p>
        )}
      </div>
    </li>
  );
}

/** The chip of a field, wherever the open row stands: beside the map or in the phone's sheet. */
function findChip(id: string): Element | null {
  const { activeElement } = document;
  // What was pressed is the figure asked about, where a field is told in two places.
  if (activeElement instanceof HTMLElement && activeElement.dataset['told'] === id) {
    return activeElement;
  }
  const chips = [...document.querySelectorAll<HTMLElement>('article [data-field]')];
  return chips.find(({ dataset }) => dataset['field'] === id) ?? null;
}

/** How the claims stand to each other, as the message that says so. */
function dekOf(
  { kind, role }: Field,
  claims: readonly ClaimView[],
): MessageId {
  if (role === 'demands' || role === 'steps') return 'claims.section';
  if (kind === 'set') return 'claims.set';
  if (claims.length === 1) return 'claims.one';
  if (claims.some(({ chosen }) => chosen)) return 'claims.differ.reading';
  return claimsDiffer(claims) ? 'claims.differ' : 'claims.agree';
}

interface ClaimsProps {
  readonly field: Field;
  readonly row: number;
}

/** All claims of one field: each value, who says so and where, which is in use, and why. */
export function Claims({ field, row }: ClaimsProps) {
  const { dataset, change } = useAtlas();
  const { t, label } = useMessages();
  const report = useErrorReport();
  const claims = field.claims(row);
  const count = claims.length;
  const dek = t(dekOf(field, claims), { count, reading: dataset.reading });
  return (
    <Panel
      title={label(field.question ?? field.label)}
      dek={dek}
      closeLabel={t('claims.close')}
      findAnchor={() => findChip(field.id)}
      onClose={() => {
        change({ claims: null });
      }}
    >
      <ol>
        {claims.map((claim, i) => (
          <Claim key={i} claim={claim} />
        ))}
      </ol>
      <CopyText {...report({ row, field })} />
    </Panel>
  );
}
