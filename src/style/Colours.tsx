import { basemapPalette } from '../encoding/basemap.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { Dash } from '../ui/dash/Dash.tsx';
import { PlainTable } from '../ui/plainTable/PlainTable.tsx';
import { colourNamed, colours, contrast } from './colours.ts';
import { Samples, useSampleTheme } from './Sample.tsx';
import styles from './Style.module.css';

function Swatch({ fill }: { readonly fill: string }) {
  return (
    <svg width={36} height={16} aria-hidden="true">
      <rect className={styles.swatch} x={0.5} y={0.5} width={35} height={15} fill={fill} />
    </svg>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  /** As SVG takes it; the value itself where none is given. */
  readonly fill?: string;
  readonly grounds: readonly string[];
}

function Row({ name, value, fill = value, grounds }: RowProps) {
  const { number } = useFormat();
  return (
    <tr>
      <td>
        <Swatch fill={fill} />
      </td>
      <th scope="row">{name}</th>
      <td>{value}</td>
      {grounds.map((ground, i) => {
        const ratio = contrast(value, ground);
        return (
          <td key={i}>
            {ratio === undefined ? <Dash words="seen through" /> : number(Math.round(ratio * 10) / 10)}
          </td>
        );
      })}
    </tr>
  );
}

function Head({ grounds }: { readonly grounds: readonly string[] }) {
  return (
    <thead lang="en">
      <tr>
        {['colour', 'name', 'value', ...grounds.map((ground) => `on ${ground}`)].map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const GROUNDS = ['paper', 'plate', 'sea'] as const;

function Tokens() {
  const theme = useSampleTheme();
  const grounds = GROUNDS.map((name) => colourNamed(name)?.[theme] ?? '');
  return (
    <PlainTable caption={<span lang="en">Text needs 4.5 of its ground, marks 3; the others are decoration.</span>}>
      <Head grounds={GROUNDS} />
      <tbody lang="en">
        {colours.map((colour) => (
          <Row key={colour.name} name={colour.name} value={colour[theme]} fill={`var(--${colour.name})`} grounds={grounds} />
        ))}
      </tbody>
    </PlainTable>
  );
}

/** What the canvas of the map is painted with. */
function Ground() {
  const { relief, ...palette } = basemapPalette(useSampleTheme());
  return (
    <PlainTable caption={<span lang="en">{`relief ${relief.blend} ${relief.opacity}`}</span>}>
      <Head grounds={['country', 'sea']} />
      <tbody lang="en">
        {Object.entries(palette).map(([name, value]) => (
          <Row key={name} name={name} value={value} grounds={[palette.country, palette.sea]} />
        ))}
      </tbody>
    </PlainTable>
  );
}

const samples = [
  { name: 'ui/tokens.css', Drawn: Tokens },
  { name: 'encoding/basemap', Drawn: Ground },
] as const;

/** The colours by name, with their contrast against what they stand on. */
export function Colours() {
  return <Samples of={samples} />;
}
