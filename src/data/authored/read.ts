import type { z } from 'zod';
import type { Authored, Filed } from './dataset.ts';
import type { Issue } from './issue.ts';
import { parseJson, type JsonFile, type TextFile } from './json.ts';
import {
  authoredChanges, authoredCounts,
  authoredDataset,
  authoredEvent,
  authoredPlaces,
  authoredSource,
} from './schema.ts';
import { schemaIssues } from './schemaIssues.ts';

export interface Reading {
  /** Absent where a file that everything needs is missing or unreadable. */
  readonly authored?: Authored;
  readonly issues: readonly Issue[];
}

type Kind = 'dataset' | 'places' | 'counts' | 'changes' | 'source' | 'event';

/** What a file of the dataset holds, by its path below `data/`; undefined where none belongs. */
export function kindOf(file: string): Kind | undefined {
  if (file === 'dataset.json') return 'dataset';
  if (file === 'places.json') return 'places';
  if (file === 'counts.json') return 'counts';
  if (file === 'changes.json') return 'changes';
  const folder = /^(sources|events)\/[^/]+\.json$/.exec(file)?.[1];
  if (folder === undefined) return undefined;
  return folder === 'sources' ? 'source' : 'event';
}

/** A file's name without folder and ending, which is the id of what it holds. */
export function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.json$/, '');
}

function unexpected({ file }: TextFile): Issue {
  return {
    file,
    path: '',
    code: 'unexpected_file',
    message: 'is not a file of the dataset',
    expected: 'dataset.json, places.json, counts.json, changes.json, sources/<id>.json or events/<id>.json',
  };
}

function missing(file: string): Issue {
  return { file, path: '', code: 'missing_file', message: 'is missing', expected: 'a JSON file' };
}

/** Validates files one by one and collects the mistakes of all of them. */
function collector(files: readonly JsonFile[], issues: Issue[]) {
  return <T extends z.ZodType>(kind: Kind, schema: T): readonly Filed<z.infer<T>>[] =>
    files
      .filter(({ file }) => kindOf(file) === kind)
      .flatMap(({ file, json }) => {
        const result = schema.safeParse(json);
        if (result.success) return [{ file, content: result.data }];
        issues.push(...schemaIssues(file, json, result.error));
        return [];
      });
}

/** Reads every file of the dataset: what is valid, and every mistake of every file at once. */
export function readAuthored(files: readonly TextFile[]): Reading {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const issues: Issue[] = sorted.filter(({ file }) => kindOf(file) === undefined).map(unexpected);
  for (const file of ['dataset.json', 'places.json']) {
    if (!sorted.some((entry) => entry.file === file)) issues.push(missing(file));
  }
  const parsed = sorted
    .filter(({ file }) => kindOf(file) !== undefined)
    .map((entry) => ({ file: entry.file, ...parseJson(entry) }));
  issues.push(...parsed.flatMap((entry) => entry.issues));

  const valid = collector(parsed.flatMap((entry) => entry.parsed ?? []), issues);
  const [dataset] = valid('dataset', authoredDataset);
  const [places] = valid('places', authoredPlaces);
  const sources = valid('source', authoredSource);
  const events = valid('event', authoredEvent);
  const counts = valid('counts', authoredCounts);
  const changes = valid('changes', authoredChanges);
  if (dataset === undefined || places === undefined) return { issues };
  const read = new Set([...sources, ...events].map(({ file }) => file));
  const unread = new Set(parsed.filter(({ file }) => !read.has(file)).map(({ file }) => stem(file)));
  return { authored: { dataset, places, sources, events, counts, changes, unread }, issues };
}
