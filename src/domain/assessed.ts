import { verdictOf } from './definition.ts';
import { disagreementsOf, type Disagreement } from './disagreement.ts';
import type { Event } from './event.ts';
import type { Definition, Standing } from './standing.ts';

/**
 * An event with what the rules of the codebook make of it as coded. Worked out when the data are
 * compiled, so that filtering by it needs the results and not the rules.
 */
export interface AssessedEvent extends Event {
  readonly disagreements: readonly Disagreement[];
  readonly standing: Readonly<Record<Definition, Standing>>;
}

/** Adds to an event what the rules make of it. */
export function assessed(event: Event): AssessedEvent {
  const by = (definition: Definition) => verdictOf(event, definition).standing;
  return {
    ...event,
    disagreements: disagreementsOf(event),
    standing: { ilo: by('ilo'), tracker: by('tracker'), acled: by('acled') },
  };
}
