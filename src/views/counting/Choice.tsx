import type { ReactNode } from 'react';
import { standings, type Definition } from '../../domain/standing.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Radio } from '../../ui/radio/Radio.tsx';
import styles from './Choice.module.css';
import { countOf, type Judged } from './standingData.ts';
import { StandingDots, StandingMark } from './StandingDots.tsx';

/** What one definition says of every row. */
export interface DefinitionCount {
  readonly definition: Definition;
  readonly judged: readonly Judged[];
}

interface OptionProps {
  /** Null for the dataset's own count. */
  readonly definition: Definition | null;
  readonly title: string;
  readonly children: ReactNode;
}

function Option({ definition, title, children }: OptionProps) {
  const { view, change } = useAtlas();
  const { definition: chosen = null, untold = false } = view.countedBy ?? {};
  return (
    <label className={styles.option}>
      <Radio
        name="counted-by"
        checked={chosen === definition}
        onChoose={() => {
          change({ countedBy: definition === null ? null : { definition, untold } });
        }}
      />
      <b>{title}</b>
      {children}
    </label>
  );
}

/** Which definition counts, with what each makes of the rows: one column of dots a row. */
export function Choice({ counts }: { readonly counts: readonly DefinitionCount[] }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  return (
    <fieldset className={styles.choice}>
      <legend>{t('counting.choose')}</legend>
      <Option definition={null} title={t('counting.own')}>
        <span>{t('counting.own.text', { rows: dataset.length })}</span>
      </Option>
      {counts.map(({ definition, judged }) => (
        <Option key={definition} definition={definition} title={t(`counting.${definition}.title`)}>
          <span>
            {t('counting.figures', {
              counted: countOf(judged, 'in'),
              untold: countOf(judged, 'untold'),
              out: countOf(judged, 'out'),
            })}
          </span>
          <StandingDots standings={judged.map(({ verdict }) => verdict.standing)} />
        </Option>
      ))}
      <p className={styles.key} aria-hidden="true">
        {t('counting.key')}
        {standings.map((standing) => (
          <span key={standing}>
            <StandingMark standing={standing} /> {t(`counting.key.${standing}`)}
          </span>
        ))}
      </p>
    </fieldset>
  );
}
