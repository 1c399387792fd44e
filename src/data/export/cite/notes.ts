import { wordsOf } from '../words/words.ts';
import type { Citable } from './citable.ts';
import { sourceLine } from './sources.ts';

/** Which version of what it is, and exactly which content. */
export function versionNote({ language, container, version, hash }: Citable): string {
  const words = wordsOf(language);
  const whole = container === undefined ? '' : `: ${container}`;
  return `${words.dataset}${whole}, ${words.version(version, hash)}`;
}

/**
 * What a reference says in words: how much was taken, by which filters, on whose word it rests; an
 * address comes last, where nothing can be taken for part of it.
 */
export function notesOf(citable: Citable): readonly string[] {
  const { language, rows, filters, living, sources } = citable;
  const words = wordsOf(language);
  return [
    ...(rows === undefined ? [] : [words.part(rows.taken, rows.of)]),
    ...(filters.length === 0 ? [] : [`${words.filters}: ${filters.join('; ')}`]),
    ...(sources.length === 0
      ? []
      : [`${words.sources}: ${sources.map((source) => sourceLine(source, language)).join('; ')}`]),
    ...(living === undefined ? [] : [`${words.living}: ${living}`]),
  ];
}

/** A text as a sentence: with a full stop, unless it ends with a mark of its own or an address. */
export function sentence(text: string): string {
  return /[.!?…]$|\S\.\S+\/[^\s)]*$/u.test(text) ? text : `${text}.`;
}
