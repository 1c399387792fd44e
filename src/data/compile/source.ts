import type { Source } from '../../domain/source.ts';
import type { AuthoredSource } from '../authored/schema.ts';
import { given, type Say } from './prose.ts';

/** A source in one language, its passages in ascending order. */
export function compileSource(authored: AuthoredSource, say: Say): Source {
  return {
    id: authored.id,
    label: say(authored.label),
    ...given('title', authored.title && say(authored.title)),
    publisher: authored.publisher,
    language: authored.language,
    ...given('address', authored.address),
    ...given('date', authored.date),
    ...given('as_of', authored.as_of),
    about: say(authored.about),
    tilt: say(authored.tilt),
    read: say(authored.read),
    passages: [...authored.passages]
      .sort((a, b) => a.n - b.n)
      .map(({ n, reports, opens }) => ({ n, reports: say(reports), ...given('opens', opens) })),
  };
}
