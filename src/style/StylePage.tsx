import { useMessages } from '../i18n/useMessages.ts';
import { LanguageLinks } from '../views/language/LanguageLinks.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { Colours } from './Colours.tsx';
import { Lanes } from './Lanes.tsx';
import { Marks } from './Marks.tsx';
import { Primitives } from './Primitives.tsx';
import { Scales } from './Scales.tsx';
import styles from './Style.module.css';

const parts = [
  { id: 'colours', title: 'Colours', Part: Colours },
  { id: 'scales', title: 'Type and space', Part: Scales },
  { id: 'primitives', title: 'Primitives', Part: Primitives },
  { id: 'marks', title: 'Marks', Part: Marks },
  { id: 'lanes', title: 'Lanes and lines', Part: Lanes },
  { id: 'frame', title: 'A chart in its frame', Part: ChartFrame },
] as const;

/**
 * Every primitive and every mark of the atlas in both themes, drawn by what the atlas itself draws
 * them with, in its words. The headings are for developers, and in English in every language.
 */
export function StylePage() {
  const { t } = useMessages();
  return (
    <>
      <header className={styles.header}>
        <h1>{t('app.name')}</h1>
        <nav className={styles.parts} lang="en" aria-label="Parts">
          {parts.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        <LanguageLinks short={false} />
      </header>
      <main className={styles.page}>
        {parts.map(({ id, title, Part }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} lang="en" className={styles.part}>
              {title}
            </h2>
            <Part />
          </section>
        ))}
      </main>
    </>
  );
}
