import { z } from 'zod';
import {
  authoredChanges,
  authoredCounts,
  authoredDataset,
  authoredEvent,
  authoredPlaces,
  authoredSource,
} from './schema.ts';

interface EditorSchema {
  /** File name without `.schema.json`. */
  readonly name: string;
  readonly schema: object;
}

/** JSON Schemas (draft 7, which every editor reads) of the authored files. */
export function editorSchemas(): readonly EditorSchema[] {
  return [
    { name: 'event', schema: authoredEvent },
    { name: 'places', schema: authoredPlaces },
    { name: 'source', schema: authoredSource },
    { name: 'dataset', schema: authoredDataset },
    { name: 'counts', schema: authoredCounts },
    { name: 'changes', schema: authoredChanges },
  ].map(({ name, schema }) => ({
    name,
    schema: z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
  }));
}
