import { makeNameIndex } from '../../state/searchIndex.ts';
import { doesOf, type Standing } from './command.ts';
import { groupIds, type Entry, type GroupId } from './entriesData.ts';

/** What is listed under one heading. */
export interface Group {
  readonly id: GroupId;
  readonly entries: readonly Entry[];
  /** How many there would be; more than are listed where a word fits many. */
  readonly all: number;
}

/** Listed of a group that was searched; a further letter brings the others. */
const MOST = 8;

/** Who types a name wants what is called so, a place before what is named after it, and only then the filter. */
const weights: Partial<Record<GroupId, number>> = { place: 3, row: 1.5, view: 1.5 };

/** Finds entries by name: the best match first. */
export type Find = (text: string) => readonly Entry[];

/** Makes what finds entries by their names in every language, however they are spelt. */
export function finder(entries: readonly Entry[]): Find {
  const index = makeNameIndex(
    entries.map(({ group, name, alsoNamed, about, hint }) => ({
      names: [name, ...alsoNamed],
      about: [hint, ...about],
      weight: weights[group] ?? 1,
    })),
  );
  return (text) => index(text).flatMap((at) => entries[at] ?? []);
}

/** Before anything is typed: where to go, what to set, and the filters in force, to take them off. */
function unasked(entries: readonly Entry[], standing: Standing): readonly Entry[] {
  const off = entries.filter(({ command }) => doesOf(command, standing) === 'off');
  const clear = entries.filter(({ command }) => command.kind === 'clear' && off.length > 0);
  const standingOnes = entries.filter(({ group }) => group === 'view' || group === 'setting');
  return [...off, ...clear, ...standingOnes];
}

function searchFor(text: string): Entry {
  return {
    id: 'search',
    group: 'search',
    command: { kind: 'search', text },
    name: text,
    hint: '',
    alsoNamed: [],
    about: [],
  };
}

/** Those that are counted before those that are only context, else as they were. */
function countedFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries.filter(({ context }) => !context), ...entries.filter(({ context }) => context)];
}

/** Entries under their headings: what was typed by its best matches, else in the order of groups. */
export function groupsOf(
  entries: readonly Entry[],
  find: Find,
  text: string,
  standing: Standing,
): readonly Group[] {
  const asked = text.trim();
  const listed = asked === '' ? unasked(entries, standing) : [...find(asked), searchFor(asked)];
  const order = asked === '' ? ['filter' as const, ...groupIds] : listed.map(({ group }) => group);
  return [...new Set(order)].flatMap((id) => {
    const all = countedFirst(listed.filter(({ group }) => group === id));
    if (all.length === 0) return [];
    return { id, entries: asked === '' ? all : all.slice(0, MOST), all: all.length };
  });
}
