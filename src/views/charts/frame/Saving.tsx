import { fetchFile } from '../../../data/files.ts';
import { outcomeMark, outcomeOrder } from '../../../encoding/outcome.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { usePictureWords } from '../../../i18n/usePictureWords.ts';
import { pageAddress } from '../../../state/pageAddress.ts';
import { MarkIcon } from '../../../ui/mark/MarkIcon.tsx';
import { PictureButtons } from '../../../ui/picture/PictureButtons.tsx';
import { TextButton } from '../../../ui/textButton/TextButton.tsx';
import chartStyles from './Chart.module.css';
import { saveTwin } from './save.ts';
import styles from './Saving.module.css';
import shortenedStyles from './ShowAll.module.css';
import type { Twin } from './twin.ts';

interface SavingProps {
  readonly name: MessageId;
  /** Name of the files, without version and ending. */
  readonly file: string;
  readonly twin: Twin;
}

/** Charts whose discs the map's key explains on screen; a picture has to bring it along. */
const keyed: readonly MessageId[] = [
  'charts.outcomes.name',
  'charts.wages.name',
  'charts.promises.name',
  'charts.extent.name',
];

/** What stands in a picture where the page offers the rest of a list. */
function restOf(text: Text): number | null {
  const { rest } = text.parentElement?.closest<HTMLElement>('[data-rest]')?.dataset ?? {};
  return rest === undefined ? null : Number(rest);
}

/** A chart to take away: its numbers, or a picture of what is on screen. */
export function Saving({ name, file, twin }: SavingProps) {
  const words = useMessages();
  const { t } = words;
  const { shown, credit, fileName } = usePictureWords();
  const chart = t(name);
  const find = (control: HTMLElement) => {
    const section = control.closest('section');
    if (section === null) return undefined;
    const key = section.querySelector<HTMLElement>(`.${styles.key}`);
    return {
      parts: key !== null && section.querySelector('table') === null ? [section, key] : [section],
      title: section.querySelector('h2')?.textContent ?? chart,
      isHeaded: true,
      foot: [shown, credit, pageAddress()],
      fetchFile,
      without: `.${chartStyles.tools}, .${styles.saving}, .${shortenedStyles.rest}:not([data-rest])`,
      insteadOf: (text: Text) => {
        const rest = restOf(text);
        return rest === null ? null : t('picture.rest', { count: rest });
      },
    };
  };
  return (
    <>
      <div className={styles.saving} role="group" aria-label={t('charts.tool', { tool: t('charts.save'), chart })}>
        <TextButton
          aria-label={t('picture.save', { what: chart, format: 'CSV' })}
          onClick={() => {
            saveTwin(`${fileName(file)}.csv`, twin, words);
          }}
        >
          CSV
        </TextButton>
        <PictureButtons
          name={fileName(file)}
          label={(format) => t('picture.save', { what: chart, format })}
          failed={t('picture.failed')}
          find={find}
        />
      </div>
      {keyed.includes(name) && (
        <ul className={styles.key} hidden>
          {outcomeOrder.map((outcome) => (
            <li key={outcome}>
              <MarkIcon encoding={outcomeMark(outcome)} />
              {t(`outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
