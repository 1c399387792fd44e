import styles from './Overlay.module.css';

const shared = {
  width: 3.2,
  height: 3.2,
  patternUnits: 'userSpaceOnUse',
  patternTransform: 'rotate(45)',
} as const;

/**
 * The stripes of what is only possible, as in the lanes: `id` cuts them out of a filled mark,
 * `id-line` draws them in a hollow one.
 */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <>
      <pattern id={id} {...shared}>
        <rect className={styles.hatch} width={1.5} height={3.2} />
      </pattern>
      <pattern id={`${id}-line`} {...shared}>
        <rect className={styles.line} width={0.9} height={3.2} />
      </pattern>
    </>
  );
}
