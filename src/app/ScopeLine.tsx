import { useMemo, type ReactNode } from 'react';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useLive } from '../state/LiveContext.tsx';
import { scopeOf } from './scope.ts';

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>;

/** How many actions in how many places and days are shown, of how many; short where room is. */
export function ScopeLine({ short = false }: { readonly short?: boolean }) {
  const { dataset } = useAtlas();
  const { evaluation, selection } = useLive((live) => live, 'soon');
  const { rich } = useMessages();
  const format = useFormat();
  const scope = useMemo(() => scopeOf(dataset, evaluation), [dataset, evaluation]);
  const { rows, shown, places } = scope;
  const asked = selection.find(({ kind }) => kind === 'window');
  const bounds =
    scope.days !== null && asked?.kind === 'window'
      ? ([asked.from ?? scope.days[0], asked.to ?? scope.days[1]] as const)
      : scope.days;
  const days = bounds === null ? '' : format.days(...bounds);
  const dated = scope.days === null ? 'no' : 'yes';
  const undated = asked === undefined ? 0 : scope.undated;
  const [whole, part] = short
    ? (['app.scope.short', 'app.scope.short.shown'] as const)
    : (['app.scope', 'app.scope.shown'] as const);
  const message = shown === rows ? whole : part;
  return rich(message, { rows, shown, places, dated, days, undated, b: bold });
}
