import { useState } from 'react';
import { useOnPaper } from '../../../state/paper.ts';

/** Whether a list is shown to its end: on paper at once, where nobody can ask for the rest. */
export function useWhole(): readonly [boolean, (whole: boolean) => void] {
  return useState(useOnPaper());
}
