import { demandResults, outcomes } from '../domain/codes.ts';
import { standings } from '../domain/standing.ts';
import { outcomeMark, outcomeOrder, resultMark } from '../encoding/outcome.ts';
import { doubts } from '../encoding/phase.ts';
import { discRadius } from '../encoding/size.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { BrokenStroke } from '../ui/mark/BrokenStroke.tsx';
import { GainMark } from '../ui/mark/GainMark.tsx';
import { Mark } from '../ui/mark/Mark.tsx';
import { MarkIcon } from '../ui/mark/MarkIcon.tsx';
import { RungMark } from '../ui/mark/RungMark.tsx';
import { Square } from '../ui/mark/Square.tsx';
import { SquareIcon } from '../ui/mark/SquareIcon.tsx';
import { UnitRun } from '../views/charts/outcomes/UnitRun.tsx';
import { LadderKey } from '../views/charts/wages/LadderKey.tsx';
import { StandingDots, StandingMark } from '../views/counting/StandingDots.tsx';
import { FurtherMark } from '../views/map/glyph/FurtherMark.tsx';
import { FURTHER_RADIUS } from '../views/map/glyph/packGlyph.ts';
import { Doubtful, doubtWords } from '../views/map/MapKey.tsx';
import { Canvas, Samples, Sign, Signs } from './Sample.tsx';

function Outcomes() {
  const { t } = useMessages();
  return (
    <Signs>
      {outcomeOrder.map((outcome) => (
        <Sign key={outcome} words={t(`outcome.${outcome}`)}>
          <MarkIcon encoding={outcomeMark(outcome)} />
          <Canvas r={12}>
            <Mark {...outcomeMark(outcome)} r={11} />
          </Canvas>
          <Canvas r={12}>
            <Mark {...outcomeMark(outcome)} r={11} sized={false} />
          </Canvas>
          <Canvas r={14}>
            <Mark {...outcomeMark(outcome)} r={11} selected />
          </Canvas>
        </Sign>
      ))}
    </Signs>
  );
}

function Results() {
  const { t } = useMessages();
  return (
    <Signs>
      {demandResults.map((result) => (
        <Sign key={result} words={t(`result.${result}`)}>
          <SquareIcon encoding={resultMark(result)} />
          <Canvas r={11}>
            <Square {...resultMark(result)} x={-10} y={-10} side={20} />
          </Canvas>
          <MarkIcon encoding={resultMark(result)} />
        </Sign>
      ))}
    </Signs>
  );
}

/** Each doubt with each outcome. */
function Doubts() {
  const words = useMessages();
  return (
    <Signs>
      {doubts.map((kind) => (
        <Sign key={kind} words={doubtWords(kind, words)}>
          {outcomeOrder.map((outcome) => (
            <Doubtful key={outcome} kind={kind} marks={[outcomeMark(outcome)]} />
          ))}
        </Sign>
      ))}
      <Sign words={words.t('map.disc.further')}>
        <Canvas r={5}>
          <FurtherMark r={FURTHER_RADIUS} />
        </Canvas>
      </Sign>
    </Signs>
  );
}

const SIZES = [10, 100, 500, 2000] as const;

function Sizes() {
  const { t } = useMessages();
  const mark = outcomeMark('won');
  const unknown = discRadius(undefined);
  return (
    <Signs>
      <Sign words={t('map.people.unknown')}>
        <Canvas r={unknown + 1}>
          <Mark {...mark} r={unknown} sized={false} />
        </Canvas>
      </Sign>
      {SIZES.map((count) => {
        const r = discRadius({ low: count, high: count });
        return (
          <Sign key={count} words={t('map.key.people', { count })}>
            <Canvas r={r + 1}>
              <Mark {...mark} r={r} />
            </Canvas>
          </Sign>
        );
      })}
    </Signs>
  );
}

const exact = (value: number) => ({ low: value, high: value });

/** A ladder on which every rung occurs, for its key. */
const ladder = {
  row: 0,
  shown: true,
  outcome: 'won',
  from: exact(10),
  asked: exact(50),
  got: exact(30),
  implied: exact(20),
  inferred: false,
  broken: true,
  told: {},
} as const;

const forms = ['tick', 'diamond', 'ring'] as const;

function Rungs() {
  return (
    <>
      <LadderKey rows={[ladder]} unit="percent" />
      <Signs>
        {forms.map((form) => (
          <Sign key={form} words={form}>
            <Canvas r={8}>
              <RungMark form={form} x={0} y={0} r={6} />
            </Canvas>
          </Sign>
        ))}
        <Sign words="BrokenStroke">
          <Canvas r={8}>
            <BrokenStroke r={6} />
          </Canvas>
        </Sign>
      </Signs>
    </>
  );
}

/** What was won: as stated, inferred, and each of them broken. */
function Gains() {
  const { t } = useMessages();
  return (
    <Signs>
      {outcomes.map((outcome) => (
        <Sign key={outcome} words={t(`outcome.${outcome}`)}>
          {[false, true].map((inferred) =>
            [false, true].map((broken) => (
              <Canvas key={String(broken)} r={9}>
                <GainMark {...outcomeMark(outcome)} inferred={inferred} broken={broken} x={0} y={0} r={5.6} ring={7} />
              </Canvas>
            )),
          )}
        </Sign>
      ))}
    </Signs>
  );
}

const rows = [true, true, true, false].map((shown, row) => ({ row, shown }));

/** A disc an action, the last one filtered out; and a disc and a number where there are many. */
function Units() {
  const { t } = useMessages();
  return outcomeOrder.map((outcome) => (
    <p key={outcome}>
      {[true, false].map((units) => (
        <UnitRun
          key={String(units)}
          name={t(`outcome.${outcome}`)}
          press={{ pressed: false, onPress: () => undefined }}
          encoding={outcomeMark(outcome)}
          rows={rows}
          units={units}
          stop
        />
      ))}
    </p>
  ));
}

function Standings() {
  const { t } = useMessages();
  return (
    <Signs>
      {standings.map((standing) => (
        <Sign key={standing} words={t('counting.standing', { standing, rows: 3 })}>
          <StandingMark standing={standing} />
          <StandingDots standings={[standing, standing, standing]} />
        </Sign>
      ))}
    </Signs>
  );
}

const samples = [
  { name: 'outcomeMark: ui/mark/MarkIcon, ui/mark/Mark sized, unsized, selected', Drawn: Outcomes },
  { name: 'resultMark: ui/mark/SquareIcon, ui/mark/Square, ui/mark/MarkIcon', Drawn: Results },
  { name: 'doubts: views/map StandingMark, FurtherMark', Drawn: Doubts },
  { name: 'discRadius', Drawn: Sizes },
  { name: 'ui/mark/RungMark, ui/mark/BrokenStroke', Drawn: Rungs },
  { name: 'ui/mark/GainMark', Drawn: Gains },
  { name: 'views/charts/outcomes/UnitRun', Drawn: Units },
  { name: 'views/counting/StandingDots', Drawn: Standings },
] as const;

/** What stands for an action, for a demand, or for what one reached. */
export function Marks() {
  return <Samples of={samples} />;
}
