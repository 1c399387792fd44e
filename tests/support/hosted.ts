import { fileURLToPath } from 'node:url';
import { test as journey } from './journey.ts';
import { plainServer, type PlainServer } from './plainServer.ts';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

interface Hosted {
  /** A host without any rule that has the build below a path. */
  readonly host: PlainServer;
}

/** A journey on such a host: `./` is the atlas there. */
export const test = journey.extend<Hosted>({
  host: async ({}, use) => {
    const host = await plainServer(dist, '/some/path/');
    await use(host);
    host.stop();
  },
  baseURL: ({ host }, use) => use(host.address),
});

export { expect } from './journey.ts';
