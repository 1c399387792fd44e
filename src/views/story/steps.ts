import { storySteps, type StoryStepId } from '../../state/view.ts';
import { aftermath } from './aftermath.ts';
import { beginnings } from './beginnings.ts';
import { chain } from './chain.ts';
import type { StoryStep } from './step.ts';

/** The steps of the guided reading, in their order. */
export const steps: readonly StoryStep[] = [...beginnings, ...chain, ...aftermath];

/** Number of a step, from 1. */
export function numberOf(id: StoryStepId): number {
  return storySteps.indexOf(id) + 1;
}
