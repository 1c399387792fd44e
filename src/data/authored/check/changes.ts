import type { Issue } from '../issue.ts';
import type { Check } from './context.ts';

/** The dataset's version is the newest of the versions that say what they changed. */
export const versionDescribed: Check = ({ authored }) =>
  authored.changes.flatMap(({ file, content }): readonly Issue[] => {
    const { version } = authored.dataset.content;
    const newest = content.changes[0]?.version;
    if (newest === version) return [];
    const message = `the newest is ${newest ?? 'none'}, the dataset has ${version}`;
    const path = '/changes/0/version';
    return [{ file, path, code: 'version_not_described', message, expected: `"${version}" first` }];
  });

/** Events that a change names and that do not exist. */
export const changedEvents: Check = ({ authored, events }) =>
  authored.changes.flatMap(({ file, content }) =>
    content.changes.flatMap((change, i) =>
      change.events.flatMap((id, n): readonly Issue[] => {
        if (events.has(id) || authored.unread.has(id)) return [];
        const message = `there is no event "${id}"`;
        const path = `/changes/${i}/events/${n}`;
        return [{ file, path, code: 'unknown_event', message, expected: 'the id of an event file' }];
      }),
    ),
  );
