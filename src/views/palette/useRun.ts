import { flushSync } from 'react-dom';
import { inLanguage } from '../../state/addressLanguage.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLayout } from '../../state/layout.ts';
import type { ScreenLayout } from '../../state/screenLayout.ts';
import { placeViewport } from '../../state/placeViewport.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useStory } from '../../state/StoryContext.tsx';
import type { View } from '../../state/view.ts';
import type { Command, Part, Toggle } from './command.ts';

/** What the palette asks of what it lies over. */
export interface Ways {
  readonly onClose: () => void;
  readonly onFilters: () => void;
  readonly onShortcuts: () => void;
}

/** Nothing lies over the screen. */
const bare = { page: null, kind: null, source: null } as const satisfies Partial<View>;
/** No row stands where another part is to be seen. */
const shut = { open: null, claims: null } as const satisfies Partial<View>;

/** Where the focus goes that was led to a part; the filters have a drawer of their own in between. */
function focusOn(part: Part, layout: ScreenLayout): void {
  const inSheet = layout === 'phone' && part !== 'map';
  const places: Readonly<Record<Part, string>> = {
    map: '[data-glyph] [tabindex="0"]',
    timeline: '#time',
    list: '#time',
    links: '#time',
    charts: 'main ~ aside',
    story: 'main ~ aside',
    filters: '[role="search"] input',
  };
  document.querySelector<HTMLElement | SVGElement>(inSheet ? '#time' : places[part])?.focus();
}

/** What changes so that a part is in sight. */
function partPatch(part: Part, layout: ScreenLayout): Partial<View> {
  const onPhone = layout === 'phone' ? shut : {};
  switch (part) {
    case 'map':
    case 'story':
      return bare;
    case 'timeline':
    case 'list':
    case 'links':
      return { ...bare, pane: part, sheet: part, ...onPhone };
    case 'charts':
      return { ...bare, sheet: part, ...shut };
    case 'filters':
      return layout === 'phone' ? { ...bare, sheet: part, ...shut } : bare;
  }
}

/** Does what a command says. Filters are put on and taken off with the palette open, the rest closes it. */
export function useRun({ onClose, onFilters, onShortcuts }: Ways): (command: Command) => void {
  const { dataset, view, change, toggle, clear } = useAtlas();
  const [, keep] = usePreferences();
  const story = useStory();
  const layout = useLayout();
  const go = (part: Part) => {
    // A page is closed first: under it nothing takes the focus.
    flushSync(() => {
      if (part === 'story') story.enter();
      else change(partPatch(part, layout));
    });
    if (part === 'filters' && layout === 'medium') onFilters();
    else focusOn(part, layout);
  };
  const pick = (place: string, rows: number) => {
    const viewport = placeViewport(dataset, place);
    if (rows === 0) change({ ...bare, viewport });
    // Discs are small on a phone: a place is its list there.
    else if (layout === 'phone') change({ ...partPatch('list', layout), town: place });
    else change({ ...bare, town: place, viewport });
  };
  const lead = (command: Exclude<Command, Toggle>): void => {
    switch (command.kind) {
      case 'part':
        go(command.part);
        break;
      case 'shortcuts':
        onShortcuts();
        break;
      case 'place':
        pick(command.place, command.rows);
        break;
      case 'language':
        keep({ language: command.language });
        location.search = inLanguage(location.search, command.language);
        break;
      case 'theme':
        keep({ theme: command.theme });
        break;
      case 'clear':
        change(bare);
        clear();
        break;
      case 'home':
        change({ ...bare, viewport: null, town: null });
        break;
      case 'row':
        change({ ...bare, open: dataset.key(command.row), claims: null });
        break;
      case 'page':
        change({ ...bare, page: command.page });
        break;
      case 'source':
        change({ ...bare, page: 'sources', source: command.source });
        break;
      case 'reading':
        change({ ...bare, reading: command.reading });
        break;
      case 'counted': {
        const { untold = false } = view.countedBy ?? {};
        const { definition } = command;
        // That page shows the choice itself.
        const page = view.page === 'counting' ? {} : bare;
        change({ ...page, countedBy: definition === null ? null : { definition, untold } });
        break;
      }
      case 'search':
        change({ ...bare, search: command.text });
        break;
    }
  };
  return (command) => {
    if (command.kind === 'value') toggle(command.dimension, command.value);
    else if (command.kind === 'frame') change({ inView: !view.inView });
    else {
      // The focus goes back to where it was first, so that it can be led on from there.
      flushSync(onClose);
      lead(command);
    }
  };
}
