import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { Anchor } from './glyph/Enclosure.tsx';
import { fitFrame, padding } from './layout/fit.ts';
import { plateCredits } from './layout/plateRooms.ts';
import type { Plates } from './layout/plates.ts';
import { frameOf, toPane, zoomedAbout, type Size } from './layout/projection.ts';
import { MapIntro } from './MapIntro.tsx';
import styles from './MapPane.module.css';
import { MapSources } from './MapSources.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { OutlyingMarks } from './lateMarks.ts';
import { Plate } from './Plate.tsx';
import { countShown } from './sites.ts';
import { titleNames } from './titles.ts';
import type { MapModel } from './useMapModel.ts';
import { usePlateLayouts } from './usePlateLayouts.ts';
import { ZoomControls } from './ZoomControls.tsx';

const NONE: readonly number[] = [];

interface HomePlatesProps {
  readonly model: MapModel;
  readonly plates: Plates;
  readonly pane: Size;
}

/** The regional plate's title, and the whole plate's. */
function useTitles(model: MapModel, plates: Plates) {
  const { dataset } = useAtlas();
  const words = useMessages();
  const intl = useIntl();
  const inside = model.index.places.filter(({ place }) => plates.members.has(place.id));
  const { names, more } = titleNames(inside, dataset.regions);
  const parts = [...names.map(words.name), ...(more ? [words.t('map.plate.others')] : [])];
  return {
    regional: intl.formatList(parts),
    whole: words.t(model.home.bundled ? 'map.plate.whole' : 'map.plate.everywhere'),
    rows: inside.flatMap(({ rows }) => rows),
  };
}

interface DekProps {
  /** Rows with a disc on the regional plate. */
  readonly rows: readonly number[];
}

function RegionalDek({ rows }: DekProps) {
  const { t } = useMessages();
  const here = useLive(({ evaluation }) => countShown(rows, evaluation.failBits), 'words');
  const shown = useLive(({ evaluation }) => evaluation.shown, 'words');
  return t(shown === 0 ? 'map.plate.none' : 'map.plate.regional', { here });
}

function WholeDek({ model, rows }: DekProps & { readonly model: MapModel }) {
  const { t } = useMessages();
  const here = useLive(({ evaluation }) => countShown(rows, evaluation.failBits), 'words');
  const shown = useLive(({ evaluation }) => evaluation.shown, 'words');
  const { index } = model;
  const unplaced = useLive(({ evaluation }) => countShown(index.unplaced, evaluation.failBits), 'words');
  const elsewhere = shown - here - unplaced;
  return t(shown === 0 ? 'map.plate.none' : 'map.plate.elsewhere', { elsewhere, unplaced });
}

/** The regional plate's extent on the whole one, tied to the corners the plates share. */
function Inset({ model, plates }: { readonly model: MapModel; readonly plates: Plates }) {
  const { frame, whole, wholeSize, members } = plates;
  const a = toPane({ latitude: frame.north, longitude: frame.west }, whole, wholeSize);
  const b = toPane({ latitude: frame.south, longitude: frame.east }, whole, wholeSize);
  return (
    <>
      <rect className={styles.frame} x={a.x} y={a.y} width={b.x - a.x} height={b.y - a.y} />
      <path
        className={styles.frame}
        d={`M0 0L${a.x.toFixed(1)} ${a.y.toFixed(1)}M0 ${wholeSize.height}L${a.x.toFixed(1)} ${b.y.toFixed(1)}`}
      />
      {model.index.places
        .filter(({ place }) => members.has(place.id) && place.kind !== 'region')
        .map(({ place }) => (
          <Anchor
            key={place.id}
            point={toPane(place, whole, wholeSize)}
            field={place.kind === 'field'}
          />
        ))}
    </>
  );
}

/** The home view of a wide screen: the crowded region beside the whole, both fixed. */
export function HomePlates({ model, plates, pane }: HomePlatesProps) {
  const { change, reportFrame } = useAtlas();
  const titles = useTitles(model, plates);
  const layouts = usePlateLayouts(model, plates);
  const { regional, regionalSize, whole, wholeSize } = plates;
  useEffect(
    function reportFrameShown() {
      reportFrame(frameOf(whole, wholeSize));
    },
    [reportFrame, whole, wholeSize],
  );
  const go = (viewport: typeof whole) => change({ viewport });
  return (
    <div className={pane.width < 760 ? `${styles.plates} ${styles.slim}` : styles.plates}>
      <Plate
        kind="regional"
        title={titles.regional}
        dek={<RegionalDek rows={titles.rows} />}
        layout={layouts.regional}
        viewport={regional}
        size={regionalSize}
        onGo={go}
        onPickGround={() => go(fitFrame(plates.frame, pane, padding(0)))}
      />
      <Plate
        kind="whole"
        title={titles.whole}
        dek={<WholeDek model={model} rows={titles.rows} />}
        layout={layouts.whole}
        viewport={whole}
        size={wholeSize}
        drawing={<Inset model={model} plates={plates} />}
        onGo={go}
        onPickGround={(at) => go(zoomedAbout(whole, wholeSize, at, 1.5))}
      >
        <MapIntro />
        <ChunkBoundary fallback={null} coming={null}>
          {model.home.outlying.length > 0 && (
            <OutlyingMarks places={model.home.outlying} viewport={whole} size={wholeSize} />
          )}
        </ChunkBoundary>
        <ZoomControls
          onZoom={(levels) =>
            go(
              levels > 0
                ? fitFrame(plates.frame, pane, padding(0))
                : { ...whole, zoom: whole.zoom + levels },
            )
          }
          onHome={() => change({ viewport: null, town: null })}
        />
        <MapSources unplaced={NONE} credits={plateCredits(wholeSize)} scaled={whole} />
      </Plate>
    </div>
  );
}
