import { first } from './first.ts';
import palette from './palette.json';

/** What English calls everything that the command palette leads to, and the palette's own words. */
export const commands = {
  ...first,
  ...palette,
};
