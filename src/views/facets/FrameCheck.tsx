import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas, useFrame } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { Check } from './Check.tsx';
import { countInFrame } from './facetsData.ts';

/** Keeps only what the map shows; says how many that is, chosen or not. */
export function FrameCheck() {
  const { dataset, view, change } = useAtlas();
  const evaluation = useLive((live) => live.evaluation, 'words');
  const { t } = useMessages();
  const frame = useFrame();
  if (dataset.roles.sites === undefined) return null;
  return (
    <Check
      checked={view.inView}
      count={frame === null ? undefined : countInFrame(dataset, evaluation, frame)}
      onChange={(inView) => {
        change({ inView });
      }}
    >
      {t('facets.frame')}
    </Check>
  );
}
