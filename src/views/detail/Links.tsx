import type { LinkEnd } from '../../domain/dataset.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import type { Cited } from '../../domain/citation.ts';
import { Cite } from './Cite.tsx';
import styles from './Sections.module.css';

interface LinksProps {
  readonly links: readonly LinkEnd[];
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** The other rows a row is tied to, both ways, with the grade of the evidence. */
export function Links({ links, onShow }: LinksProps) {
  const { dataset, open } = useAtlas();
  const { t, rich, label } = useMessages();
  if (links.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('detail.links')}</h3>
      <ul>
        {links.map((link) => (
          <li key={`${link.type}-${link.direction}-${link.row}`} className={styles.link}>
            <MarkIcon encoding={outcomeMark(dataset.roles.outcome?.(link.row))} />
            <span>
              {rich(`detail.link.${link.type}.${link.direction}`, {
                grade: link.basis,
                link: () => (
                  <button
                    key="link"
                    type="button"
                    className={styles.other}
                    onClick={() => {
                      open(link.row);
                    }}
                  >
                    {dataset.title(link.row)}
                  </button>
                ),
              })}{' '}
              <span className={styles.evidence}>
                {label({ kind: 'message', id: `link_basis.${link.basis}` })}
              </span>
              <Cite cited={link} onShow={onShow} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
