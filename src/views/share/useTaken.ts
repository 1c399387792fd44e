import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shortHash } from '../../data/contentHash.ts';
import { isHosted } from '../../data/files.ts';
import { extractOf, type Extract, type Taken } from '../../data/export/extract.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { viewParsers } from '../../state/grammar.ts';
import { pageAddress } from '../../state/pageAddress.ts';
import { atlasQuery } from '../../state/queries.ts';
import { useWrittenAddress } from './useWrittenAddress.ts';

/** What a reader takes along. */
export type Scope = 'shown' | 'everything';

/** What the address says of the page that lies over the view, of its data and of its reader. */
const ofThisPage = ['page', 'embed', 'data', 'kind', 'source'];

/**
 * The address of the view below this page, in whatever language its reader has and without what is
 * no part of a view.
 * @param dimensions ids of the dimensions whose clauses stand in the address
 */
export function viewAddress(address: string, dimensions: readonly string[]): string {
  const url = new URL(address);
  const known = [...Object.keys(viewParsers), ...dimensions].filter((key) => !ofThisPage.includes(key));
  for (const key of [...url.searchParams.keys()]) {
    if (!known.includes(key)) url.searchParams.delete(key);
  }
  url.hash = '';
  return url.href;
}

/** The page itself, without anything asked. */
function wholeAddress(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The living address and the frozen one; what was opened from a disk has a name alone, and keeps no other data. */
function addressesOf(living: string, content: string): Pick<Taken, 'address' | 'frozen'> {
  const address = pageAddress(new URL(living));
  if (!isHosted) return { address };
  const frozen = new URL(living);
  frozen.searchParams.set('data', content);
  return { address, frozen: frozen.href };
}

/** The rows taken and the addresses of what shows them; undefined until the data are at hand. */
export function useTaken(scope: Scope, filters: readonly string[]): Extract | undefined {
  const { dataset, evaluation, view } = useAtlas();
  const { data: atlas } = useQuery(atlasQuery(import.meta.env.BASE_URL, pageLocale(), view.content));
  const [accessed] = useState(today);
  const written = useWrittenAddress();
  if (atlas === undefined) return undefined;
  const content = shortHash(atlas.hash);
  if (scope === 'everything') {
    const whole = wholeAddress(written);
    return extractOf(atlas, null, { filters: [], accessed, ...addressesOf(whole, content) });
  }
  const rows = Array.from({ length: dataset.length }, (_, row) => row);
  const keys = rows.filter((row) => evaluation.failBits[row] === 0).map((row) => dataset.key(row));
  const living = viewAddress(written, dataset.dimensions.map(({ id }) => id));
  return extractOf(atlas, keys, { filters, accessed, ...addressesOf(living, content) });
}
