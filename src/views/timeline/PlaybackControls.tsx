import { Pause, Play, Repeat, SkipBack, SkipForward, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import { speeds } from './playback.ts';
import styles from './PlaybackControls.module.css';
import type { Playback } from './usePlayback.ts';

interface ButtonProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function IconButton({ name, onClick, pressed, className, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={className ?? styles.button}
      aria-label={name}
      title={name}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function SpeedSelect({ speed, setSpeed }: Playback) {
  const { t } = useMessages();
  return (
    <InlineSelect
      label={t('timeline.play.speed')}
      value={String(speed)}
      options={speeds.map((days) => ({
        value: String(days),
        label: t('timeline.play.rate', { days }),
      }))}
      onChange={(value) => {
        setSpeed(speeds.find((days) => String(days) === value) ?? speed);
      }}
    />
  );
}

/** Arrows step by days wherever the focus is among the controls, a choice of speed aside. */
function stepByKey(event: KeyboardEvent, { step }: Playback): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
  if (by === null || event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  step(by);
}

/** Steps and plays through the days; while a day is shown, also a loop and the way back. */
export function PlaybackControls({ playback }: { readonly playback: Playback }) {
  const { t } = useMessages();
  const { day, playing, loop, still, step, toggle, setLoop, leave } = playback;
  return (
    <div
      className={day === null ? `${styles.controls} ${styles.idle}` : styles.controls}
      role="group"
      aria-label={t('timeline.play')}
      onKeyDown={(event) => {
        stepByKey(event, playback);
      }}
    >
      <IconButton name={t('timeline.play.back')} className={styles.step} onClick={() => step(-1)}>
        <SkipBack size={14} aria-hidden="true" />
      </IconButton>
      {!still && (
        <IconButton
          name={t(playing ? 'timeline.play.pause' : 'timeline.play.start')}
          className={styles.play}
          onClick={toggle}
        >
          {playing ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
        </IconButton>
      )}
      <IconButton name={t('timeline.play.on')} className={styles.step} onClick={() => step(1)}>
        <SkipForward size={14} aria-hidden="true" />
      </IconButton>
      {!still && <SpeedSelect {...playback} />}
      {day !== null && (
        <>
          {!still && (
            <IconButton
              name={t('timeline.play.loop')}
              pressed={loop}
              onClick={() => {
                setLoop(!loop);
              }}
            >
              <Repeat size={14} aria-hidden="true" />
            </IconButton>
          )}
          <IconButton name={t('timeline.play.leave')} onClick={leave}>
            <X size={15} aria-hidden="true" />
          </IconButton>
        </>
      )}
    </div>
  );
}
