import { startTransition, useId, useState, type ReactNode } from 'react';
import type { MessageId } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { worded } from '../../../i18n/worded.tsx';
import { ChunkBoundary } from '../../../ui/ChunkBoundary.tsx';
import { late } from '../../../ui/late.tsx';
import { useSentence, type Sentence } from '../sentence.ts';
import styles from './Chart.module.css';
import { Saving } from './lateSaving.ts';
import type { Twin } from './twin.ts';

/** The table comes when it is first asked for; until then the drawing stays. */
const table = late(() =>
  worded(import('./TwinTable.tsx').then(({ TwinTable }) => TwinTable), 'withCharts'),
);

interface ChartProps {
  /** What it is about. */
  readonly name: MessageId;
  /** File name of the saved data, without its ending. */
  readonly file: string;
  /** The finding. */
  readonly title: Sentence;
  /** How much of it is known, and by what it is shown; false where the title says all. */
  readonly dek: ReactNode;
  /** False where nothing of this kind is known: the title says so, and nothing is drawn. */
  readonly drawn: boolean;
  readonly twin: Twin;
  readonly children: ReactNode;
}

/** A chart with its finding, its table twin and its data to take away. */
export function Chart({ name, file, title, dek, drawn, twin, children }: ChartProps) {
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const say = useSentence();
  const { t } = useMessages();
  const toolName = (tool: string) => t('charts.tool', { tool, chart: t(name) });
  const [saving, setSaving] = useState(false);
  return (
    <section className={styles.chart} aria-labelledby={heading}>
      <h2 id={heading}>{say(title)}</h2>
      <div className={styles.dek} hidden={dek === false}>
        <p>{dek}</p>
        {drawn && (
          <div className={styles.tools}>
            <button
              type="button"
              aria-pressed={asTable}
              aria-label={toolName(t('charts.table'))}
              onClick={() => {
                startTransition(() => {
                  setAsTable(!asTable);
                });
              }}
            >
              {t('charts.table')}
            </button>
            <button
              type="button"
              aria-expanded={saving}
              aria-label={toolName(t('charts.save'))}
              onClick={() => {
                setSaving(!saving);
              }}
            >
              {t('charts.save')}
            </button>
          </div>
        )}
      </div>
      {saving && (
        <ChunkBoundary
          fallback={<p role="alert">{t('charts.failed.chart', { chart: t('charts.save') })}</p>}
          coming={null}
        >
          <Saving name={name} file={file} twin={twin} />
        </ChunkBoundary>
      )}
      {drawn && (asTable ? <table.View twin={twin} /> : children)}
    </section>
  );
}
