import { BYTE_ORDER_MARK } from '../../../data/export/byteOrderMark.ts';
import type { Wording } from '../../../i18n/useMessages.ts';
import { saveFile } from '../../../ui/saveFile.ts';
import { csvOf } from './csv.ts';
import type { Twin } from './twin.ts';

/** Saves a table as a CSV file. */
export function saveTwin(name: string, twin: Twin, { t, label }: Wording): void {
  const text = csvOf(twin, {
    label,
    lowest: (column) => t('charts.save.lowest', { column }),
    highest: (column) => t('charts.save.highest', { column }),
    inferred: (column) => t('charts.inferred', { value: column }),
  });
  saveFile(name, new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }));
}
