import type { Citation } from '../../domain/claim.ts';
import type { ClaimView, Field, FieldRole, Label } from '../../domain/dataset.ts';
import type { Demand, Event, Step } from '../../domain/event.ts';
import { madeOf, responseIn } from '../../domain/measures.ts';

const message = (id: string): Label => ({ kind: 'message', id });

function claim({ source, at, basis, note }: Citation, value: Label, counts?: Label): ClaimView {
  return {
    source,
    at,
    basis,
    ...(note === undefined ? {} : { note }),
    cell: { kind: 'label', label: value },
    ...(counts === undefined ? {} : { counts }),
  };
}

/** That it was demanded, or was not, and what each source says became of it. */
function claimsOfDemand(demand: Demand): readonly ClaimView[] {
  const name = message(`demand.${demand.code}`);
  return [
    ...madeOf(demand).map((made) => claim(made, name, message(made.value ? 'step.demand' : 'made.false'))),
    ...demand.result.map((result) => claim(result, name, message(`result.${result.value}`))),
  ];
}

/** What those addressed did, and who of them; none where the step is not theirs. */
function claimsOfStep(step: Step): readonly ClaimView[] {
  const what = responseIn(step);
  if (what === undefined) return [];
  const { who } = step;
  return [claim(step, message(`response.${what}`), who && message(`actor.${who}`))];
}

/** What the open row tells in sections of their own; every claim of them holds. */
export function strikeSections(events: readonly Event[]): readonly Field[] {
  const section = (
    id: string,
    role: FieldRole,
    read: (event: Event) => readonly ClaimView[],
  ): Field => ({
    id,
    role,
    label: message(`field.${id}`),
    question: message(`question.${id}`),
    kind: 'set',
    listed: false,
    claims: (row) => {
      const event = events[row];
      return event === undefined ? [] : read(event);
    },
    sortKey: () => undefined,
  });
  return [
    section('demands', 'demands', ({ demands }) => demands.flatMap(claimsOfDemand)),
    section('responses', 'steps', ({ chronology }) => chronology.flatMap(claimsOfStep)),
  ];
}
