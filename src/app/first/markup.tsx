import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { parseAtlas } from '../../data/parseAtlas.ts';
import { strikeDataset } from '../../data/strikes/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { formattingTags } from '../../i18n/locale.ts';
import { catalogues } from '../../i18n/messages.ts';
import { AtlasProvider } from '../../state/AtlasProvider.tsx';
import { atlasQuery } from '../../state/queries.ts';
import { screenLayouts } from '../../state/screenLayout.ts';
import cells from '../../views/table/Cells.module.css?inline';
import plain from '../../views/table/PlainList.module.css?inline';
import { PlainList } from '../../views/table/PlainList.tsx';
import { App } from '../App.tsx';
import { makeQueryClient } from '../queryClient.ts';

/** The dataset in one language, as its published file has it. */
interface Published {
  readonly language: Language;
  readonly atlas: unknown;
}

/** What of the sheets the list has beyond those of the first view. */
export const listSheet: string = cells + plain;

/**
 * The first views as markup, as the page's script takes them over, by language and layout. All are
 * drawn before anything could arrive that comes late, so that each has the same of it: nothing.
 */
export async function firstViews(datasets: readonly Published[]): Promise<ReadonlyMap<string, string>> {
  const apps = await Promise.all(
    datasets.map(async ({ language, atlas }) => {
      const client = makeQueryClient();
      client.setQueryData(atlasQuery(import.meta.env.BASE_URL, language).queryKey, parseAtlas(atlas));
      return { client, locale: language, messages: await catalogues[language].first() };
    }),
  );
  return new Map(
    apps.flatMap((app) =>
      screenLayouts.map((layout) => [
        `${app.locale}-${layout}`,
        renderToString(<App {...app} layout={layout} />),
      ]),
    ),
  );
}

/**
 * The list of all actions with their sources, as markup that no script takes over.
 * @param addressOf where the same list is in another language
 */
export async function plainList(
  { language, atlas }: Published,
  addressOf: (language: Language) => string,
): Promise<string> {
  const messages = await catalogues[language].whole();
  return renderToStaticMarkup(
    <NuqsAdapter>
      <QueryClientProvider client={makeQueryClient()}>
        <IntlProvider locale={formattingTags[language]} messages={messages}>
          <AtlasProvider dataset={strikeDataset(parseAtlas(atlas), 'in_use')}>
            <PlainList atlas={`./?lang=${language}`} addressOf={addressOf} />
          </AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsAdapter>,
  );
}
