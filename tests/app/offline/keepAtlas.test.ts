import { afterEach, expect, it, vi } from 'vitest';
import { keepAtlas } from '../../../src/app/offline/keepAtlas.ts';

/** A registration as a page finds it that has been open for a moment; a version may be on its way. */
function registered(installing: EventTarget | null) {
  const registration = Object.assign(new EventTarget(), {
    installing,
    waiting: null as EventTarget | null,
    update: () => Promise.resolve(),
  });
  const register = () => Promise.resolve(registration);
  vi.stubGlobal('navigator', { serviceWorker: { register, controller: {} } });
  return registration;
}

afterEach(() => vi.unstubAllGlobals());

it('tells of a version that was on its way before the page asked', async () => {
  const coming = new EventTarget();
  const registration = registered(coming);
  const show = vi.fn();
  await keepAtlas(show);
  expect(show).not.toHaveBeenCalled();
  registration.installing = null;
  registration.waiting = coming;
  coming.dispatchEvent(new Event('statechange'));
  expect(show).toHaveBeenCalledOnce();
});

it('tells of a version that is found later, once', async () => {
  const registration = registered(null);
  const show = vi.fn();
  await keepAtlas(show);
  const coming = new EventTarget();
  registration.installing = coming;
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing = null;
  registration.waiting = coming;
  coming.dispatchEvent(new Event('statechange'));
  coming.dispatchEvent(new Event('statechange'));
  expect(show).toHaveBeenCalledOnce();
});
