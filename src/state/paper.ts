import { createContext, use } from 'react';

/** Whether what is below is drawn for paper: as on a wide screen, light, whole, for no gesture. */
export const OnPaper = createContext(false);

export function useOnPaper(): boolean {
  return use(OnPaper);
}
