import { createContext, use, type ComponentType, type ReactNode } from 'react';
import type { Theme } from '../encoding/basemap.ts';
import styles from './Style.module.css';

const ThemeContext = createContext<Theme>('light');
const themes: readonly Theme[] = ['light', 'dark'];

/** The theme of the sample this is drawn in. */
export function useSampleTheme(): Theme {
  return use(ThemeContext);
}

interface SampleProps {
  /** What is shown, as the code calls it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Something the atlas draws, in the light theme and beside it in the dark one. */
export function Sample({ name, children }: SampleProps) {
  return (
    <div className={styles.sample}>
      <p className={styles.name} lang="en">
        {name}
      </p>
      {themes.map((theme) => (
        <div key={theme} role="group" aria-label={`${name}, ${theme}`} className={styles[theme]}>
          <ThemeContext value={theme}>{children}</ThemeContext>
        </div>
      ))}
    </div>
  );
}

interface SamplesProps {
  readonly of: readonly { readonly name: string; readonly Drawn: ComponentType }[];
}

/** One sample below the other. */
export function Samples({ of }: SamplesProps) {
  return of.map(({ name, Drawn }) => (
    <Sample key={name} name={name}>
      <Drawn />
    </Sample>
  ));
}

interface SignProps {
  /** Empty where the sign itself is words. */
  readonly words: string;
  readonly children: ReactNode;
}

/** A list of signs, with their words beside them. */
export function Signs({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.signs}>{children}</ul>;
}

/** One sign and its words. */
export function Sign({ words, children }: SignProps) {
  return (
    <li>
      {children}
      <span>{words}</span>
    </li>
  );
}

/** A drawing round the middle of its own picture; the words beside it carry its meaning. */
export function Canvas({ r, children }: { readonly r: number; readonly children: ReactNode }) {
  return (
    <svg width={2 * r} height={2 * r} viewBox={`${-r} ${-r} ${2 * r} ${2 * r}`} aria-hidden="true">
      {children}
    </svg>
  );
}
