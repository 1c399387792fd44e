import { useAtlas } from '../../../state/AtlasContext.tsx';
import { useLive } from '../../../state/LiveContext.tsx';
import { phaseShown, type DiscKnown } from './discMark.ts';

/** What is so of a row this moment. */
export interface DiscState extends DiscKnown {
  /** Fails a clause. */
  readonly filtered: boolean;
}

/** Follows a row; whoever asks is drawn anew only when something of it changes. */
export function useDiscState(row: number): DiscState {
  const { dataset } = useAtlas();
  return {
    filtered: useLive(({ evaluation }) => evaluation.failBits[row] !== 0),
    certainty: useLive(({ evaluation }) => evaluation.certainty[row]),
    phase: useLive(({ day }) => phaseShown(dataset, row, day)),
  };
}
