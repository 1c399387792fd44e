import { fireEvent, screen, within } from '@testing-library/react';
import { createIntl, IntlProvider } from 'react-intl';
import { beforeAll, describe, expect, it } from 'vitest';
import { demandResults } from '../../src/domain/codes.ts';
import { linkBases } from '../../src/domain/codes.ts';
import { outcomeOrder } from '../../src/encoding/outcome.ts';
import { doubts } from '../../src/encoding/phase.ts';
import { formattingTags } from '../../src/i18n/locale.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { kk } from '../../src/i18n/locales/kk.ts';
import { ru } from '../../src/i18n/locales/ru.ts';
import { StylePage } from '../../src/style/StylePage.tsx';
import { hatches } from '../../src/views/timeline/Patterns.tsx';
import { stepHeads } from '../../src/views/timeline/laneData.ts';
import { waveDataset } from '../support/datasets.ts';
import { installDialog } from '../support/dialog.ts';
import { renderInAtlas } from '../support/render.tsx';

beforeAll(installDialog);

const catalogues = { en, ru, kk };
type Locale = keyof typeof catalogues;

/** The words of a message that asks for nothing. */
function wordsOf(locale: Locale): (id: keyof typeof en) => string {
  const intl = createIntl({ locale: formattingTags[locale], messages: catalogues[locale] });
  return (id) => intl.formatMessage({ id });
}

function show(locale: Locale = 'en'): HTMLElement {
  const page = (
    <IntlProvider locale={formattingTags[locale]} messages={catalogues[locale]}>
      <StylePage />
    </IntlProvider>
  );
  return renderInAtlas(page, { dataset: waveDataset() }).container;
}

interface Fiber {
  readonly elementType: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** Every component that React has drawn below an element. */
function drawnIn(container: HTMLElement): ReadonlySet<unknown> {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'));
  const root: unknown = Reflect.get(container, key ?? '');
  const drawn = new Set<unknown>();
  const read = (fiber: Fiber | null): void => {
    if (fiber === null) return;
    drawn.add(fiber.elementType);
    read(fiber.child);
    read(fiber.sibling);
  };
  // React keeps two trees: the root knows which of them is on the page.
  const { stateNode } = root as { stateNode: { current: Fiber } };
  read(stateNode.current);
  return drawn;
}

/** The components that the files of ui export, by file and name. */
const primitives = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../src/ui/**/*.tsx', { eager: true }),
).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([name]) => /^[A-Z]/.test(name))
    .map(([name, component]) => ({ name: `${file.slice(file.indexOf('ui/'))} ${name}`, component })),
);

/** A sample in a theme; by its attribute, for the page is long and a query by role reads all of it. */
function sample(name: string, theme: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}, ${theme}"]`);
  if (found === null) throw new Error(`there is no sample of ${name}`);
  return found;
}

describe('the page of primitives and marks', () => {
  it('shows every component of ui', () => {
    const container = show();
    fireEvent.click(within(sample('ui/dialog/Dialog', 'light')).getByText('page'));
    fireEvent.focus(within(sample('ui/tip/Tip', 'dark')).getByText(wordsOf('en')('map.key')));
    const shown = drawnIn(container);
    expect(primitives.length).toBeGreaterThan(15);
    expect(primitives.filter(({ component }) => !shown.has(component)).map(({ name }) => name)).toEqual([]);
  });

  it('shows every mark in both themes', () => {
    show();
    const words = wordsOf('en');
    const outcomes = outcomeOrder.map((outcome) => words(`outcome.${outcome}`));
    for (const theme of ['light', 'dark']) {
      const signs = (name: string) =>
        [...sample(name, theme).querySelectorAll('li')]
          .filter((sign) => sign.querySelector('svg') !== null)
          .map((sign) => sign.textContent);
      expect(signs('outcomeMark: ui/mark/MarkIcon, ui/mark/Mark sized, unsized, selected')).toEqual(outcomes);
      expect(signs('resultMark: ui/mark/SquareIcon, ui/mark/Square, ui/mark/MarkIcon')).toEqual(
        demandResults.map((result) => words(`result.${result}`)),
      );
      expect(signs('doubts: views/map StandingMark, FurtherMark')).toHaveLength(doubts.length + 1);
      expect(signs('ui/mark/GainMark')).toEqual(outcomes);
      expect(signs('views/timeline/LaneBar').slice(0, outcomes.length)).toEqual(outcomes);
      expect(signs('views/timeline/StepTick')).toHaveLength(stepHeads.length - 1);
      expect(signs('views/timeline/Patterns, views/map/Hatch')).toHaveLength(hatches.length + 2);
      expect(signs('ui/linkLine/LinkLine')).toHaveLength(linkBases.length);
    }
  });

  it.each(['en', 'ru', 'kk'] as const)('says it in the words of %s', (locale) => {
    show(locale);
    const words = wordsOf(locale);
    const tabs = within(sample('ui/tabs/Tabs', 'light')).getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      words('app.pane.timeline'),
      words('app.pane.list'),
      words('app.pane.links'),
    ]);
    expect(within(screen.getByLabelText(words('app.language'))).getAllByRole('link')).toHaveLength(3);
  });

  it('names no part twice', () => {
    const container = show();
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('every module of encoding', () => {
  it('is drawn with by the page, or by what the page shows', () => {
    const modules = Object.keys(import.meta.glob('../../src/encoding/*.ts'));
    const own = Object.values(
      import.meta.glob<string>('../../src/style/*.tsx', { query: '?raw', import: 'default', eager: true }),
    ).join('');
    const missing = modules
      .map((path) => path.slice(path.lastIndexOf('/') + 1))
      .filter((file) => !own.includes(`/encoding/${file}'`));
    // The lines of the tree of descent are the elbows.
    expect(missing).toEqual(['elbow.ts']);
  });
});
