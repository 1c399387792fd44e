import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** The language of what stands in it, where that is not the page's. */
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A part of a page of text below its heading, ruled off from what stands above. */
export function Section({ title, lang, children }: SectionProps) {
  return (
    <section className={styles.section} lang={lang}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
