import type { Field } from '../../domain/dataset.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Chip } from './Chip.tsx';
import styles from './Sections.module.css';

interface FactsProps {
  readonly fields: readonly Field[];
  readonly row: number;
}

/** Everything that is known in words, each with its chip; doubt about one of several stands with it. */
export function Facts({ fields, row }: FactsProps) {
  const words = useMessages();
  const format = useFormat();
  if (fields.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.t('detail.facts')}</h3>
      <dl>
        {fields.map((field) => {
          const claims = field.kind === 'set' ? field.claims(row) : field.claims(row).slice(0, 1);
          return (
            <div key={field.id} className={styles.fact}>
              <dt>{words.label(field.label)}</dt>
              <dd>
                {claims.map(({ cell }) => cellText(cell, format, words)).join(', ')}{' '}
                <Chip field={field} row={row} />
                {field.kind === 'set' &&
                  claims.map(
                    ({ cell, note }, i) =>
                      note !== undefined && (
                        <p key={i} className={styles.aside}>
                          {words.t('detail.fact.note', {
                            value: cellText(cell, format, words),
                            note,
                          })}
                        </p>
                      ),
                  )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
