import { Pause, Play, Repeat, SkipBack, SkipForward, X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import { plainKey } from '../../ui/plainKey.ts';
import { dayAfterKey, speeds } from './playback.ts';
import styles from './PlaybackControls.module.css';
import type { Playback } from './usePlayback.ts';

interface ButtonProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly children: ReactNode;
}

function IconButton({ name, onClick, pressed, className, ref, children }: ButtonProps) {
  return (
    <button
      ref={ref}
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
    <span className={styles.speed}>
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
    </span>
  );
}

/**
 * The keys of the day's line work wherever the focus is among the controls, a choice of speed
 * aside; arrows alone while no day is shown.
 */
function stepByKey(event: KeyboardEvent, { day, range, goTo }: Playback): void {
  const key = plainKey(event);
  const next = dayAfterKey(key, day, range);
  if (next === undefined || event.target instanceof HTMLSelectElement) return;
  if (day === null && !key.startsWith('Arrow')) return;
  event.preventDefault();
  goTo(next);
}

/** Steps and plays through the days; while a day is shown, also a loop and the way back. */
export function PlaybackControls({ playback }: { readonly playback: Playback }) {
  const { t } = useMessages();
  const { day, playing, loop, still, step, toggle, setLoop, leave } = playback;
  const begin = useRef<HTMLButtonElement>(null);
  const idle = day === null && !still;
  return (
    <div
      className={idle ? `${styles.controls} ${styles.idle}` : styles.controls}
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
          ref={begin}
          onClick={toggle}
        >
          {playing ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
        </IconButton>
      )}
      <IconButton
        name={t('timeline.play.on')}
        className={styles.step}
        ref={still ? begin : undefined}
        onClick={() => step(1)}
      >
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
          <IconButton
            name={t('timeline.play.leave')}
            onClick={() => {
              // This button goes; the focus stays among the controls.
              begin.current?.focus();
              leave();
            }}
          >
            <X size={15} aria-hidden="true" />
          </IconButton>
        </>
      )}
    </div>
  );
}
