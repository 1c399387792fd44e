import type { Claim } from '../../domain/claim.ts';
import { disagreementsOf, type Disagreement } from '../../domain/disagreement.ts';
import type { Demand, Event } from '../../domain/event.ts';
import { factsOf } from '../../domain/facts.ts';
import { madeOf } from '../../domain/measures.ts';
import type { Atlas } from '../atlas.ts';
import { rangeText } from '../export/cell.ts';

/** A value as the authored files write it. */
function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('edtf' in value) return String(value.edtf);
  const { low, high, wording } = value as { low: number | null; high: number | null; wording?: string };
  const bounds = rangeText({ low, high }) ?? '';
  return wording === undefined || wording === 'exact' ? bounds : `${bounds} (${wording})`;
}

function claimText({ value, source, at, basis, counts, note }: Claim<unknown>): string {
  const counted = counts === undefined ? '' : `, ${counts}`;
  const said = note === undefined ? '' : `\n        ${note}`;
  return `${valueText(value)}${counted} (${source} ¶${at.join(', ')}, ${basis})${said}`;
}

function claimsOf(event: Event, field: string): readonly Claim<unknown>[] {
  return factsOf(event).get(field) ?? [];
}

/** What became of a demand, or whether it was made. */
function claimsOfDemand(demand: Demand, made = false): readonly Claim<unknown>[] {
  if (!made) return demand.result;
  return madeOf(demand).map((claim) => ({ ...claim, value: claim.value ? 'made' : 'not made' }));
}

function lines(event: Event, found: Disagreement): readonly string[] {
  const { kind, field, step, claims, against, implied } = found;
  const demand = event.demands[found.demand ?? -1];
  const code = demand === undefined ? '' : ` (${demand.code})`;
  const own = demand === undefined ? claimsOf(event, field) : claimsOfDemand(demand, found.made);
  const readings = claims.flatMap((i) => {
    const claim = own[i];
    return claim === undefined ? [] : [`    ${i === 0 ? '*' : '-'} ${claimText(claim)}`];
  });
  const others = against.flatMap((name) =>
    claimsOf(event, name).slice(0, 1).map((claim) => `    against ${name}: ${claimText(claim)}`),
  );
  const early = step === undefined ? [] : event.chronology.slice(step, step + 1);
  const steps = early.map((each) => `    against ${each.kind}: ${claimText({ ...each, value: each.date })}`);
  const sum = rangeText(implied);
  const reckoned = sum === null ? [] : [`    which makes ${sum}`];
  return [`  ${field}${code}: ${kind}`, ...readings, ...others, ...steps, ...reckoned];
}

/** How many disagreements there are, in how many of the events. */
export function disagreementCount({ events }: Atlas): { readonly found: number; readonly events: number } {
  const counts = events.map((event) => disagreementsOf(event).length).filter((count) => count > 0);
  return { found: counts.reduce((sum, count) => sum + count, 0), events: counts.length };
}

/** Every disagreement the data hold, by event, each with all its readings; * is the claim in use. */
export function disagreementReport(atlas: Atlas): string {
  const { found, events } = disagreementCount(atlas);
  const blocks = atlas.events.flatMap((event) => {
    const own = disagreementsOf(event).flatMap((each) => lines(event, each));
    return own.length === 0 ? [] : [['', event.id, ...own].join('\n')];
  });
  const head = `${found} disagreements in ${events} of ${atlas.events.length} events, version ${atlas.version}; * is in use`;
  return [head, ...blocks, ''].join('\n');
}
