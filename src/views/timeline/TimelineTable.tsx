import { Suspense } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { worded } from '../../i18n/worded.tsx';
import { Coming } from '../../ui/coming/Coming.tsx';
import { late } from '../../ui/late.tsx';
import type { LaneTablesProps } from './LaneTables.tsx';

const tables = late(() => worded(import('./LaneTables.tsx').then((view) => view.LaneTables)));

/** The timeline as tables, which come when they are first asked for. */
export function TimelineTable(props: LaneTablesProps) {
  const { t } = useMessages();
  return (
    <Suspense fallback={<Coming words={t('app.part.coming')} />}>
      <tables.View {...props} />
    </Suspense>
  );
}
