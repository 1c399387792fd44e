import { Suspense } from 'react';
import { late } from '../../ui/late.tsx';
import type { LaneTablesProps } from './LaneTables.tsx';

const tables = late(() => import('./LaneTables.tsx').then(({ LaneTables }) => LaneTables));

/** The timeline as tables, which come when they are first asked for. */
export function TimelineTable(props: LaneTablesProps) {
  return (
    <Suspense>
      <tables.View {...props} />
    </Suspense>
  );
}
