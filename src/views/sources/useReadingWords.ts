import type { DisputedReading } from '../../domain/dispute.ts';
import type { Contradiction } from '../../domain/witness.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

/** What a source has in a dispute, and what stands against it, in words. */
export interface Sides {
  readonly own: readonly string[];
  readonly against: readonly string[];
}

/** Words both sides of a contradiction of a source. */
export function useReadingWords(source: string): (contradiction: Contradiction) => Sides {
  const { dataset } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const { t, label } = words;
  const value = ({ cell, against, field, basis }: DisputedReading) => {
    const said = cellText(cell, format, words);
    const plain = basis === 'inferred' ? t('sources.against.inferred', { reading: said }) : said;
    return against ? t('sources.against.field', { field: label(field), reading: plain }) : plain;
  };
  const attributed = (reading: DisputedReading) =>
    reading.source === source
      ? t('sources.against.itself', { reading: value(reading) })
      : t('sources.against.by', {
          reading: value(reading),
          source: dataset.sources.get(reading.source)?.label ?? reading.source,
        });
  return ({ dispute, own, against, implied }) => ({
    own: own.map(value),
    against: [
      ...against.map(attributed),
      ...(implied === undefined
        ? []
        : [
            t('sources.against.implied', {
              kind: dispute.kind,
              reading: cellText(implied, format, words),
            }),
          ]),
    ],
  });
}
