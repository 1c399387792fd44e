import { DAY_MAX } from '../../../crossfilter/column.ts';
import { isoFromDay, type Day } from '../../../domain/day.ts';
import type { Issue } from '../issue.ts';
import type { AuthoredEvent } from '../schema.ts';
import { dateInUse, type Check, type Context } from './context.ts';

function targets(context: Context, id: string): readonly string[] {
  return context.events.get(id)?.content.links?.map((link) => link.to) ?? [];
}

/** Whether links lead from one event to another, over any number of events. */
function leadsTo(context: Context, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...targets(context, id));
  }
  return false;
}

/** Links that lead back to the event they start from. */
export const circles: Check = (context) =>
  context.authored.events.flatMap(({ file, content }) =>
    (content.links ?? []).flatMap((link, index): readonly Issue[] => {
      if (!leadsTo(context, link.to, content.id)) return [];
      return [
        {
          file,
          path: `/links/${index}/to`,
          code: 'link_in_a_circle',
          message: `from "${link.to}" links lead back to "${content.id}"`,
          expected: 'links that point at earlier events only',
        },
      ];
    }),
  );

type Dated = Pick<AuthoredEvent, 'start' | 'last_seen' | 'end'>;

/** The last day on which an event can have begun: it had by the time it was seen, and by its end. */
function latestStart({ start, last_seen, end }: Dated): Day {
  return Math.min(...[start, last_seen, end].map((fact) => dateInUse(fact)?.max ?? DAY_MAX));
}

/** Links to events that cannot have begun before the one that points at them. */
export const backInTime: Check = (context) =>
  context.authored.events.flatMap(({ file, content }) => {
    const latest = latestStart(content);
    return (content.links ?? []).flatMap((link, index): readonly Issue[] => {
      const target = dateInUse(context.events.get(link.to)?.content.start);
      if (target === undefined || target.min <= latest) return [];
      return [
        {
          file,
          path: `/links/${index}/to`,
          code: 'link_back_in_time',
          message: `"${link.to}" began on ${target.edtf}, this by ${isoFromDay(latest)}`,
          expected: 'a link from the later event to the earlier one',
        },
      ];
    });
  });

/** Links that have an event join one that was over before it can have begun. */
export const joinedAfterEnd: Check = (context) =>
  context.authored.events.flatMap(({ file, content }) => {
    const start = dateInUse(content.start);
    return (content.links ?? []).flatMap((link, index): readonly Issue[] => {
      const end = dateInUse(context.events.get(link.to)?.content.end);
      if (link.type !== 'joined' || start === undefined || end === undefined) return [];
      if (end.max >= start.min) return [];
      return [
        {
          file,
          path: `/links/${index}/type`,
          code: 'joined_after_end',
          message: `"${link.to}" ended on ${end.edtf}, this began on ${start.edtf}`,
          expected: '"inspired_by" or "followed", or dates that overlap',
        },
      ];
    });
  });
