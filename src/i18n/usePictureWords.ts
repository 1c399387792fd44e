import { isoFromDay } from '../domain/day.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useAskedWords } from './useAskedWords.ts';
import { useFormat } from './useFormat.ts';
import { useMessages } from './useMessages.ts';

/** What every picture of the atlas says of itself. */
export interface PictureWords {
  /** What is shown of how many, and by which filters. */
  readonly shown: string;
  /** What a picture of the map shows beside: the selected place, and the day. */
  readonly looks: readonly string[];
  /** Who made it, of which version of the data, and by which licence. */
  readonly credit: string;
  /** A file's name without its ending: of what, of which version and of what date. */
  readonly fileName: (stem: string) => string;
}

/** A licence by its name, which is not to be broken: `CC-BY-4.0` is its identifier. */
const licenceName = (spdx: string) => spdx.replaceAll('-', '\u00A0');

/** The words of a picture, which has to say by itself what the page says round it. */
export function usePictureWords(): PictureWords {
  const { dataset, evaluation } = useAtlas();
  const { filters, looks } = useAskedWords();
  const format = useFormat();
  const { t } = useMessages();
  const { asOf, length, licence, sources, version } = dataset;
  return {
    shown: t('picture.shown', {
      shown: evaluation.shown,
      all: length,
      part: evaluation.shown === length ? 'no' : 'yes',
      asked: filters.length > 0 ? 'yes' : 'no',
      filters: filters.join('; '),
    }),
    looks,
    credit: t('picture.credit', {
      sources: sources.size,
      version,
      licence: licenceName(licence),
      dated: asOf === null ? 'no' : 'yes',
      day: asOf === null ? '' : format.day(asOf, true),
    }),
    fileName: (stem) =>
      [stem, version, ...(asOf === null ? [] : [isoFromDay(asOf)])].join('-'),
  };
}
