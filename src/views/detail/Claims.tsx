import type { RefObject } from 'react';
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

/** The chip of the first field, wherever the open row stands: beside the map or in the phone's sheet. */
function findChip([first]: readonly Field[], pressed: HTMLElement | null): Element | null {
  // What was pressed is the figure asked about, where a field is told in two places.
  if (pressed?.dataset['told'] === first?.id) return pressed;
  const chips = [...document.querySelectorAll<HTMLElement>('article [data-field]')];
  return chips.find(({ dataset }) => dataset['field'] === first?.id) ?? null;
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

interface FieldClaimsProps {
  readonly field: Field;
  readonly row: number;
  /** Asks the question over them, where the panel asks more than one. */
  readonly headed: boolean;
}

/** The claims of one field: each value, who says so and where, which is in use, and why. */
function FieldClaims({ field, row, headed }: FieldClaimsProps) {
  const { dataset } = useAtlas();
  const { t, label } = useMessages();
  const report = useErrorReport();
  const claims = field.claims(row);
  return (
    <>
      {headed && <h4 className={styles.question}>{label(field.question ?? field.label)}</h4>}
      <p className={styles.dek}>
        {t(dekOf(field, claims), { count: claims.length, reading: dataset.reading })}
      </p>
      <ol>
        {claims.map((claim, i) => (
          <Claim key={i} claim={claim} />
        ))}
      </ol>
      <CopyText {...report({ row, field })} />
    </>
  );
}

interface ClaimsProps {
  /** What is asked about: several fields where their marks lie on one another. */
  readonly fields: readonly Field[];
  readonly row: number;
  /** The last place or date of the heading, or chip, that was pressed. */
  readonly pressed: RefObject<HTMLElement | null>;
}

/** All claims of the fields asked about, one after another. */
export function Claims({ fields, row, pressed }: ClaimsProps) {
  const { change } = useAtlas();
  const { t, label } = useMessages();
  const several = fields.length > 1;
  const names = fields.map((field) => label(several ? field.label : (field.question ?? field.label)));
  return (
    <Panel
      title={names.join(', ')}
      closeLabel={t('claims.close')}
      findAnchor={() => findChip(fields, pressed.current)}
      onClose={() => {
        change({ claims: null });
      }}
    >
      {fields.map((field) => (
        <FieldClaims key={field.id} field={field} row={row} headed={several} />
      ))}
    </Panel>
  );
}
