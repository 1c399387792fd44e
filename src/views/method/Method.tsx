import { useErrorReport } from '../../i18n/useErrorReport.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { CopyText } from '../../ui/copyText/CopyText.tsx';
import { Section } from '../../ui/section/Section.tsx';
import { Codebook } from './Codebook.tsx';
import { Missing } from './Missing.tsx';
import { Rules } from './Rules.tsx';
import { useCodebookWords } from './useCodebookWords.ts';
import { Versions } from './Versions.tsx';

/** How to say that something is wrong, with what is needed to find it. */
function Report() {
  const { t } = useMessages();
  const report = useErrorReport();
  return (
    <Section title={t('report.title')}>
      <p>{t('report.text')}</p>
      <CopyText {...report({})} />
    </Section>
  );
}

/** How the dataset was made: what is counted, the rules, what is missing, every code and version. */
export function Method() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const { rules } = useCodebookWords();
  return (
    <>
      {dataset.asOf !== null && (
        <Section title={t('about.count')}>
          <p>{t('about.count.text', { day: format.day(dataset.asOf, true) })}</p>
        </Section>
      )}
      <Rules text={rules.claims} />
      <Section title={t('method.choice')}>
        <p>{t('method.choice.text')}</p>
        <p>{t('method.choice.reading')}</p>
      </Section>
      <Rules text={rules.time} />
      <Section title={t('method.window')}>
        <p>{t('method.window.text')}</p>
      </Section>
      <Rules text={rules.numbers} />
      <Missing />
      <Codebook />
      <Versions />
      <Report />
    </>
  );
}
