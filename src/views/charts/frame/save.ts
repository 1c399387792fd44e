import type { Wording } from '../../../i18n/useMessages.ts';
import { csvOf } from './csv.ts';
import type { Twin } from './twin.ts';

/** Without the mark, spreadsheets take UTF-8 for a Latin code page and spoil Cyrillic. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands the reader a CSV file; nothing leaves the device. */
export function saveTwin(name: string, twin: Twin, { t, label }: Wording): void {
  const text = csvOf(twin, {
    label,
    lowest: (column) => t('charts.save.lowest', { column }),
    highest: (column) => t('charts.save.highest', { column }),
    inferred: (column) => t('charts.inferred', { value: column }),
  });
  const address = URL.createObjectURL(
    new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
