import type { Language } from '../../domain/language.ts';
import type { Reading } from '../../domain/claim.ts';
import type { Definition } from '../../domain/standing.ts';
import type { Preferences } from '../../state/preferences.ts';
import type { Page, View } from '../../state/view.ts';

/** Parts of the screen to go to. */
export type Part = 'map' | 'timeline' | 'list' | 'links' | 'charts' | 'filters' | 'story';

/** One thing the palette can do. */
export type Command =
  | { readonly kind: 'row'; readonly row: number }
  /** `rows`: how many rows stand there; a place without is only shown on the map. */
  | { readonly kind: 'place'; readonly place: string; readonly rows: number }
  | { readonly kind: 'value'; readonly dimension: string; readonly value: string }
  | { readonly kind: 'frame' }
  /** Null means the dataset's own count. */
  | { readonly kind: 'counted'; readonly definition: Definition | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'home' }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'theme'; readonly theme: Preferences['theme'] }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'search'; readonly text: string };

/** What is put on and taken off again, with the palette open. */
export type Toggle = Extract<Command, { readonly kind: 'value' | 'frame' }>;

/** What choosing a command does, told beside it; `used`: it is so already. */
export type Does =
  | 'open'
  | 'select'
  | 'show'
  | 'go'
  | 'read'
  | 'on'
  | 'off'
  | 'clear'
  | 'use'
  | 'used'
  | 'search';

/** What stands now, as far as a command may change it. */
export interface Standing {
  readonly view: Pick<View, 'selection' | 'inView' | 'countedBy' | 'reading'>;
  readonly theme: Preferences['theme'];
  readonly language: Language;
}

function isOn({ selection }: Standing['view'], dimension: string, value: string): boolean {
  return selection.some(
    (clause) =>
      clause.kind === 'values' && clause.dimension === dimension && clause.values.includes(value),
  );
}

/** What a command does as things stand. */
export function doesOf(command: Command, { view, theme, language }: Standing): Does {
  const switched = (used: boolean) => (used ? 'used' : 'use');
  switch (command.kind) {
    case 'row':
      return 'open';
    case 'place':
      return command.rows > 0 ? 'select' : 'show';
    case 'value':
      return isOn(view, command.dimension, command.value) ? 'off' : 'on';
    case 'frame':
      return view.inView ? 'off' : 'on';
    case 'counted':
      return switched((view.countedBy?.definition ?? null) === command.definition);
    case 'clear':
      return 'clear';
    case 'part':
      return 'go';
    case 'home':
    case 'shortcuts':
      return 'show';
    case 'page':
    case 'source':
      return 'read';
    case 'reading':
      return switched(view.reading === command.reading);
    case 'theme':
      return switched(theme === command.theme);
    case 'language':
      return switched(language === command.language);
    case 'search':
      return 'search';
  }
}
