import { stem } from '../read.ts';
import type { Issue } from '../issue.ts';
import type { Check } from './context.ts';

interface Named {
  readonly file: string;
  readonly path: string;
  readonly id: string;
}

function repeated(entries: readonly Named[]): readonly Issue[] {
  const first = new Map<string, Named>();
  return entries.flatMap(({ file, path, id }): readonly Issue[] => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, { file, path, id });
      return [];
    }
    const message = `"${id}" is already the id of ${earlier.file} ${earlier.path}`;
    return [{ file, path, code: 'duplicate_id', message, expected: 'an id of its own' }];
  });
}

/** Ids that are used twice: files, places, regions, passages of one source. */
export const duplicateIds: Check = ({ authored }) => {
  const { file, content } = authored.places;
  const places = content.places.map(({ id }, i) => ({ file, path: `/places/${i}/id`, id }));
  const regions = content.regions.map(({ code }, i) => ({
    file,
    path: `/regions/${i}/code`,
    id: code,
  }));
  const filed = (files: typeof authored.events | typeof authored.sources) =>
    files.map((entry) => ({ file: entry.file, path: '/id', id: entry.content.id }));
  const passages = authored.sources.map((source) =>
    source.content.passages.map(({ n }, i) => ({
      file: source.file,
      path: `/passages/${i}/n`,
      id: String(n),
    })),
  );
  const counts = authored.counts.flatMap((entry) =>
    entry.content.counts.map(({ id }, i) => ({ file: entry.file, path: `/counts/${i}/id`, id })),
  );
  return [places, regions, counts, filed(authored.events), filed(authored.sources), ...passages].flatMap(
    repeated,
  );
};

/** Files that are not called what their id says. */
export const idIsFileName: Check = ({ authored }) =>
  [...authored.sources, ...authored.events].flatMap(({ file, content: { id } }) =>
    stem(file) === id
      ? []
      : [
          {
            file,
            path: '/id',
            code: 'id_is_not_file_name' as const,
            message: `is "${id}"`,
            expected: `"${stem(file)}", the file's name`,
          },
        ],
  );
