import type { Issue } from '../issue.ts';
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

/** Links to events that cannot have begun before the one that points at them. */
export const backInTime: Check = (context) =>
  context.authored.events.flatMap(({ file, content }) => {
    const start = dateInUse(content.start);
    return (content.links ?? []).flatMap((link, index): readonly Issue[] => {
      const target = dateInUse(context.events.get(link.to)?.content.start);
      if (start === undefined || target === undefined || target.min <= start.max) return [];
      return [
        {
          file,
          path: `/links/${index}/to`,
          code: 'link_back_in_time',
          message: `"${link.to}" began on ${target.edtf}, this on ${start.edtf}`,
          expected: 'a link from the later event to the earlier one',
        },
      ];
    });
  });
