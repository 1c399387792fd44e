import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.ts';

interface ListButtonProps {
  readonly className: string | undefined;
  /** What is counted, and of whom, as the button's name has it. */
  readonly what: string;
  readonly who: string;
  /** How many rows it lists. */
  readonly count: number;
  readonly unfolded: boolean;
  /** -1 where arrow keys lead to it from the first of its row. */
  readonly tabIndex?: -1 | undefined;
  readonly onUnfold: () => void;
  readonly children: ReactNode;
}

/** A number that lists the rows it counts, and folds them up again. */
export function ListButton({ className, what, who, count, unfolded, tabIndex, onUnfold, children }: ListButtonProps) {
  const { t } = useMessages();
  const name = t('charts.list', { what, who, count });
  return (
    <button
      type="button"
      className={className}
      tabIndex={tabIndex}
      aria-expanded={unfolded}
      aria-label={name}
      title={name}
      onClick={onUnfold}
    >
      {children}
    </button>
  );
}
