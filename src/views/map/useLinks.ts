import { useMemo } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { eachArrowOnce, litLinks, openLinks, type Inspiration } from './links.ts';

/** The links to draw: those of the open row, and those lit on the day shown. */
export function useLinks(): readonly Inspiration[] {
  const { dataset, view } = useAtlas();
  const day = useLive((live) => live.day);
  // Where no day is shown nothing depends on the filters, which a moving hand changes all the time.
  const failBits = useLive((live) => (live.day === null ? null : live.evaluation.failBits));
  return useMemo(() => {
    const open = openLinks(dataset, view.open === null ? undefined : dataset.rowOf(view.open));
    if (day === null || failBits === null) return open;
    return eachArrowOnce([...open, ...litLinks(dataset, failBits, day)]);
  }, [dataset, day, failBits, view.open]);
}
