/** A closed line of positions, longitude first, in degrees. */
export type Ring = readonly (readonly number[])[];

function ringContains(ring: Ring, longitude: number, latitude: number): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
    const crosses = y1 > latitude !== y2 > latitude;
    if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Whether rings enclose a point: by the even-odd rule, so that a ring in another is a hole. */
export function ringsContain(rings: readonly Ring[], longitude: number, latitude: number): boolean {
  return rings.filter((ring) => ringContains(ring, longitude, latitude)).length % 2 === 1;
}
