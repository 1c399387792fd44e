import type { Field } from '../domain/dataset.ts';
import { whereabouts } from '../domain/citation.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { pageAddress } from '../state/pageAddress.ts';
import { cellText, useFormat } from './useFormat.ts';
import { useMessages } from './useMessages.ts';

/** What a report is about; the open row and no field where nothing is said. */
interface Reported {
  readonly row?: number;
  readonly field?: Field;
}

/** Everything a control that copies the report says. */
interface Report {
  readonly text: () => string;
  readonly label: string;
  readonly copied: string;
  readonly byHand: string;
  readonly send?: { readonly label: string; readonly href: (text: string) => string };
}

/** The mail address of the deployment, `VITE_REPORT_ADDRESS`; undefined where it has none. */
function reportAddress(): string | undefined {
  const address: unknown = import.meta.env['VITE_REPORT_ADDRESS'];
  return typeof address === 'string' && address.includes('@') ? address : undefined;
}

/** Makes a report of an error: record, field, its claims, version and the address of the view. */
export function useErrorReport(): (reported: Reported) => Report {
  const { dataset, view } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const { t } = words;
  const none = t('report.none');
  return ({ row, field }) => {
    const about = row ?? (view.open === null ? undefined : dataset.rowOf(view.open));
    const record =
      about === undefined ? none : `${dataset.title(about)} (${dataset.key(about)})`;
    const claims = about === undefined ? [] : (field?.claims(about) ?? []);
    const told = claims.map((claim) => {
      const { source, at } = whereabouts(dataset, claim);
      const where = at === null ? source : `${source} ¶${at}`;
      return `${cellText(claim.cell, format, words)} [${where}]`;
    });
    const text = () =>
      t('report.body', {
        record,
        field: field === undefined ? none : `${words.label(field.label)} (${field.id})`,
        value: claims[0] === undefined ? none : cellText(claims[0].cell, format, words),
        claims: told.length === 0 ? none : told.join('; '),
        version: `${dataset.id} ${dataset.version}`,
        address: pageAddress(),
        br: '\n',
      });
    const address = reportAddress();
    return {
      text,
      label: t('report.copy'),
      copied: t('report.copied'),
      byHand: t('report.by_hand'),
      ...(address !== undefined && {
        send: {
          label: t('report.send'),
          href: (body: string) =>
            `mailto:${address}?subject=${encodeURIComponent(t('report.subject', { record }))}&body=${encodeURIComponent(body)}`,
        },
      }),
    };
  };
}
