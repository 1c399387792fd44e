import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { LoadError } from '../data/loadError.ts';
import { strikeDataset } from '../data/strikes/dataset.ts';
import type { OfferedLocale } from '../i18n/locale.ts';
import { AtlasProvider } from '../state/AtlasProvider.tsx';
import { HoverProvider } from '../state/HoverContext.tsx';
import { KeptPlaceProvider } from '../state/KeptPlaceContext.tsx';
import { atlasQuery } from '../state/queries.ts';
import { Frame } from './Frame.tsx';
import { Notice } from './Notice.tsx';

/** Fetches the bundled atlas and shows it, or why it cannot be shown. */
export function Loader({ locale }: { readonly locale: OfferedLocale }) {
  const query = useQuery(atlasQuery(import.meta.env.BASE_URL, locale));
  const dataset = useMemo(
    () => (query.data === undefined ? undefined : strikeDataset(query.data, 'in_use')),
    [query.data],
  );
  if (dataset !== undefined) {
    return (
      <AtlasProvider dataset={dataset}>
        <HoverProvider>
          <KeptPlaceProvider>
            <Frame />
          </KeptPlaceProvider>
        </HoverProvider>
      </AtlasProvider>
    );
  }
  if (query.isPending || query.isFetching) return <Notice kind="loading" />;
  const kind = query.error instanceof LoadError ? query.error.kind : 'broken';
  return (
    <Notice
      kind={kind}
      onRetry={() => {
        void query.refetch();
      }}
    />
  );
}
