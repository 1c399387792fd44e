import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { shortHash } from '../../data/contentHash.ts';
import { isHosted } from '../../data/files.ts';
import { extractOf, type Extract, type Taken } from '../../data/export/extract.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { pageAddress } from '../../state/pageAddress.ts';
import { atlasQuery } from '../../state/queries.ts';
import { useWrittenAddress } from './useWrittenAddress.ts';

/** What a reader takes along. */
export type Scope = 'shown' | 'everything';

/** The address of the view below this page, in whatever language its reader has; `content` freezes the data it is drawn from. */
export function viewAddress(address: string, content?: string): string {
  const url = new URL(address);
  for (const key of ['page', 'claims', 'embed', 'data', 'lang']) url.searchParams.delete(key);
  if (content !== undefined) url.searchParams.set('data', content);
  return url.href;
}

/** The page itself, without anything asked. */
function wholeAddress(address: string): string {
  const url = new URL(address);
  url.search = '';
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
  return isHosted ? { address, frozen: viewAddress(living, content) } : { address };
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
  return extractOf(atlas, keys, { filters, accessed, ...addressesOf(viewAddress(written), content) });
}
