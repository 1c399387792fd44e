import { atlasFormat, type Atlas } from './atlas.ts';
import { LoadError } from './loadError.ts';

const texts = ['version', 'locale', 'title', 'description', 'licence', 'main_source', 'hash'];
const lists = ['events', 'places', 'regions', 'sources', 'counts'];
const factsOfAnEvent = ['action_type', 'sites', 'start', 'end', 'participants', 'outcome', 'links', 'disagreements'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(field: string, found: unknown): never {
  const text = JSON.stringify(found) as string | undefined;
  throw new LoadError({ kind: 'format', field, found: (text ?? 'nothing').slice(0, 80) });
}

function checkEntry(list: string, index: number, entry: unknown): void {
  if (!isRecord(entry)) fail(`${list}.${index}`, entry);
  const key = list === 'regions' ? 'code' : 'id';
  if (typeof entry[key] !== 'string') fail(`${list}.${index}.${key}`, entry[key]);
  if (list !== 'events') return;
  for (const fact of factsOfAnEvent) {
    if (!Array.isArray(entry[fact])) fail(`${list}.${index}.${fact}`, entry[fact]);
  }
  if (!isRecord(entry.standing)) fail(`${list}.${index}.standing`, entry.standing);
}

/**
 * The compiled dataset from parsed JSON. Only format and shape are checked: the contents were
 * validated when they were compiled, and the validator is too heavy for the first load.
 * @throws LoadError of kind `format`
 */
export function parseAtlas(json: unknown): Atlas {
  if (!isRecord(json)) fail('', json);
  if (json.format !== atlasFormat) fail('format', json.format);
  for (const field of texts) if (typeof json[field] !== 'string') fail(field, json[field]);
  const asOf = json.as_of;
  if (!isRecord(asOf) || !Number.isInteger(asOf.day) || typeof asOf.iso !== 'string') {
    fail('as_of', asOf);
  }
  for (const list of lists) {
    const entries = json[list];
    if (!Array.isArray(entries)) fail(list, entries);
    entries.forEach((entry, index) => checkEntry(list, index, entry));
  }
  return json as unknown as Atlas;
}
