import { Suspense } from 'react';
import { worded } from '../../i18n/worded.tsx';
import { late } from '../../ui/late.tsx';
import type { LaneTablesProps } from './LaneTables.tsx';

const tables = late(() => worded(import('./LaneTables.tsx').then((view) => view.LaneTables)));

/** The timeline as tables, which come when they are first asked for. */
export function TimelineTable(props: LaneTablesProps) {
  return (
    <Suspense>
      <tables.View {...props} />
    </Suspense>
  );
}
