import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../public/geo/${path}`, import.meta.url));

/** Where the built files go: they are committed, and the app fetches them as they are. */
export const outputs = {
  folder: at(''),
  basemap: at('basemap.topo.json'),
  water: at('water.topo.json'),
  relief: at('relief.webp'),
};
