import { useAtlas } from '../state/AtlasContext.tsx';
import { Demands } from '../views/charts/demands/Demands.tsx';
import { Outcomes } from '../views/charts/outcomes/Outcomes.tsx';
import { Sample } from './Sample.tsx';

/** Two charts of the wave: their findings, tools, keys and table twins are those of every chart. */
export function ChartFrame() {
  const atlas = useAtlas();
  return (
    <>
      <Sample name="views/charts/frame/Chart: outcomes">
        <Outcomes atlas={atlas} />
      </Sample>
      <Sample name="views/charts/frame/Chart: demands">
        <Demands atlas={atlas} />
      </Sample>
    </>
  );
}
