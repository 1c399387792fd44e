import type { Definition } from '../../domain/standing.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { DefinitionCount } from './Choice.tsx';
import styles from './Counting.module.css';
import { MergedEvents } from './MergedEvents.tsx';
import { References } from './References.tsx';
import { StandingList } from './StandingList.tsx';
import type { Judged } from './standingData.ts';

function Kinds({ judged }: { readonly judged: readonly Judged[] }) {
  const { t } = useMessages();
  const counted = judged.filter(({ verdict }) => verdict.standing === 'in');
  const of = (ground: string) => counted.filter(({ verdict }) => verdict.ground === ground).length;
  return (
    <p>
      {t('counting.tracker.kinds', {
        strikes: of('stoppage'),
        protests: of('protest'),
        either: of('strike_or_protest'),
      })}
    </p>
  );
}

/** What only one definition has to say beyond whom it counts. */
function Special({ definition, judged }: DefinitionCount) {
  const special: Readonly<Record<Definition, React.ReactNode>> = {
    ilo: null,
    tracker: <Kinds judged={judged} />,
    acled: <MergedEvents judged={judged} />,
  };
  return special[definition];
}

/** One definition: its words, the rule made of it, where it is from, and how every row stands. */
export function DefinitionSection({ definition, judged }: DefinitionCount) {
  const { t } = useMessages();
  return (
    <section className={styles.section}>
      <h3>{t(`counting.${definition}.title`)}</h3>
      <p>{t(`counting.${definition}.text`)}</p>
      <p>
        <b>{t('counting.rule')}</b> {t(`counting.${definition}.rule`)}
      </p>
      <References definition={definition} />
      <StandingList judged={judged} />
      <Special definition={definition} judged={judged} />
    </section>
  );
}
