import { standings, type Standing } from '../../domain/standing.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Counting.module.css';
import { JudgedRow } from './JudgedRow.tsx';
import { byGround, type Grounded, type Judged } from './standingData.ts';

function Groups({ groups }: { readonly groups: readonly Grounded[] }) {
  const { t } = useMessages();
  return groups.map(({ ground, standing, rows }) => (
    <div key={ground} className={styles.ground}>
      <p>{t(`counting.ground.${ground}`, { standing })}</p>
      <ul>
        {rows.map((judged) => (
          <JudgedRow key={judged.row} {...judged} />
        ))}
      </ul>
    </div>
  ));
}

/** The rows of a definition by how they stand and why, folded until asked for. */
export function StandingList({ judged }: { readonly judged: readonly Judged[] }) {
  const { t } = useMessages();
  const grounded = byGround(judged);
  return [...standings].reverse().map((standing: Standing) => {
    const groups = grounded.filter((group) => group.standing === standing);
    const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
    return rows === 0 ? (
      standing === 'out' && <p key={standing}>{t('counting.none')}</p>
    ) : (
      <details key={standing} className={styles.fold} open={standing === 'out'}>
        <summary>{t('counting.standing', { standing, rows })}</summary>
        <Groups groups={groups} />
      </details>
    );
  });
}
