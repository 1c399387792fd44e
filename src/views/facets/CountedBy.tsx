import type { ReactNode } from 'react';
import { definitions } from '../../domain/standing.ts';
import { rowsStanding } from '../../domain/countedRows.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { Check } from './Check.tsx';
import styles from './CountedBy.module.css';

const choices = ['own', ...definitions] as const;

/** By whose definition actions count; nothing where the dataset cannot be held against others. */
export function CountedBy() {
  const { dataset, view, change } = useAtlas();
  const { t, rich } = useMessages();
  if (dataset.roles.standing === undefined) return null;
  const { definition, untold = false } = view.countedBy ?? {};
  const choice: ReactNode = (
    <InlineSelect
      label={t('dimension.count')}
      value={definition ?? 'own'}
      options={choices.map((value) => ({
        value,
        label: t(`definition.${value}`),
      }))}
      onChange={(value) => {
        const chosen = definitions.find((id) => id === value);
        change({ countedBy: chosen === undefined ? null : { definition: chosen, untold } });
      }}
    />
  );
  const doubtful =
    definition === undefined ? 0 : rowsStanding(dataset, definition, 'untold').length;
  return (
    <>
      <p className={styles.line}>
        <span>{rich('facets.count', { whose: choice })}</span>
        <TextButton
          onClick={() => {
            change({ page: 'counting' });
          }}
        >
          {t('facets.count.why')}
        </TextButton>
      </p>
      {definition !== undefined && doubtful > 0 && (
        <Check
          checked={untold}
          count={doubtful}
          onChange={(checked) => {
            change({ countedBy: { definition, untold: checked } });
          }}
        >
          {t('facets.count.untold')}
        </Check>
      )}
    </>
  );
}
