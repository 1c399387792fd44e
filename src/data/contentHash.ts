import type { Atlas } from './atlas.ts';
import type { Language } from '../domain/language.ts';

/** SHA-256 of a text as lower-case hex; passed in because it is the platform's. */
export type Digest = (text: string) => string;

/** An atlas before its hash is known. */
export type Unhashed = Omit<Atlas, 'hash'>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** JSON in the one form of RFC 8785: keys in order of their code units, no space between. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const known = Object.keys(value).filter((key) => value[key] !== undefined);
  const members = known.sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
}

/**
 * What names this content of the dataset and no other: SHA-256 of the canonical JSON of the object
 * that holds the atlas of each language under its code, without their `hash`. It covers the words of
 * every language, so that it is one for all of them and what is kept under it never differs.
 */
export function contentHash(atlases: Readonly<Record<Language, Unhashed>>, digest: Digest): string {
  return digest(canonicalJson(atlases));
}

/** The short form, as it stands in links, citations and names of files: the first twelve digits. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}
