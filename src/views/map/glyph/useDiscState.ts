import { stateAt, type Phase } from '../../../domain/span.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { useLive } from '../../../state/LiveContext.tsx';

/** What is so of a row this moment. */
export interface DiscState {
  /** Fails a clause. */
  readonly filtered: boolean;
  /** Its weakest answer to what is asked. */
  readonly certainty: number | undefined;
  /** What is known of it on the day shown; null while the wave is shown as a whole. */
  readonly phase: Phase | null;
}

/** Follows a row; whoever asks is drawn anew only when something of it changes. */
export function useDiscState(row: number): DiscState {
  const { dataset } = useAtlas();
  return {
    filtered: useLive(({ evaluation }) => evaluation.failBits[row] !== 0),
    certainty: useLive(({ evaluation }) => evaluation.certainty[row]),
    phase: useLive(({ day }) => (day === null ? null : stateAt(dataset.roles.span?.(row), day))),
  };
}
