import { useMemo, type ReactNode } from 'react';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useLive } from '../state/LiveContext.tsx';
import { scopeOf } from './scope.ts';

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>;

/**
 * How many actions in how many places and days are shown, of how many, and of which of them place or
 * date is not given; where there is little room without the days, but for those asked for.
 */
export function ScopeLine({ short = false }: { readonly short?: boolean }) {
  const { dataset } = useAtlas();
  const { evaluation, selection } = useLive((live) => live, 'words');
  const { rich } = useMessages();
  const format = useFormat();
  const { days, sure, ...scope } = useMemo(() => scopeOf(dataset, evaluation), [dataset, evaluation]);
  const asked = selection.find(({ kind }) => kind === 'window');
  const window = asked?.kind === 'window' ? asked : undefined;
  return rich('app.scope', {
    ...scope,
    part: scope.shown === scope.rows ? 'no' : 'yes',
    dated: days === null || (short && window === undefined) ? 'no' : window ? 'certain' : sure,
    days: days && format.days(window?.from ?? days[0], window?.to ?? days[1]),
    b: bold,
  });
}
