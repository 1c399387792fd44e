import { languages, type Language } from '../../domain/language.ts';
import { localeOfTag, ownNames, ownShortNames } from '../../i18n/locale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { inLanguage } from '../../state/addressLanguage.ts';
import { usePreferences } from '../../state/preferences.ts';
import styles from './LanguageLinks.module.css';

interface LanguageLinksProps {
  /** Three letters each, where there is little room. */
  readonly short: boolean;
}

/** The same view in each language, each by its own name; the choice is kept on this device. */
export function LanguageLinks({ short }: LanguageLinksProps) {
  const [, change] = usePreferences();
  const { t, tag } = useMessages();
  const current = localeOfTag(tag);
  const choose = (link: HTMLAnchorElement, language: Language) => {
    // As the address is now, which a moving hand may have changed since the link was drawn.
    link.search = inLanguage(location.search, language);
    change({ language });
  };
  return (
    <nav className={short ? styles.short : styles.links} aria-label={t('app.language')}>
      {[...languages].reverse().map((language) => (
        <a
          key={language}
          href={inLanguage('', language)}
          lang={language}
          hrefLang={language}
          aria-label={short ? ownNames[language] : undefined}
          aria-current={language === current ? 'true' : undefined}
          onClick={(event) => {
            choose(event.currentTarget, language);
          }}
        >
          {short ? ownShortNames[language] : ownNames[language]}
        </a>
      ))}
    </nav>
  );
}
