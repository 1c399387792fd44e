/** A colour as SVG 1.1 has it: without a share of its own, which is an attribute beside it. */
export interface Paint {
  readonly color: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A computed colour in its two parts; null where nothing is seen. References are not taken apart. */
export function paintOf(computed: string): Paint | null {
  if (computed === 'none' || computed === 'transparent') return null;
  const parts = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(computed);
  if (parts === null) return { color: computed, opacity: 1 };
  const [, red, green, blue, alpha] = parts;
  return alpha === '0' ? null : { color: `rgb(${red}, ${green}, ${blue})`, opacity: Number(alpha) };
}
