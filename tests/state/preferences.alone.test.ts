import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const defaults = { language: null, theme: 'system', introDismissed: false, onlineTiles: false, shortcutKey: true, storyStep: null };

/** The module as a page that has just been opened has it. */
async function openPage() {
  vi.resetModules();
  const { usePreferences, forgetPreferences } = await import('../../src/state/preferences.ts');
  const hook = renderHook(() => usePreferences());
  return {
    now: () => hook.result.current[0],
    change: (patch: Parameters<(typeof hook.result.current)[1]>[0]) =>
      act(() => {
        hook.result.current[1](patch);
      }),
    forget: () =>
      act(() => {
        forgetPreferences();
      }),
    another: () => renderHook(() => usePreferences()).result.current[0],
  };
}

/** What a browser tells every page but the one that changed a key; null for all of them. */
function toldOf(key: string | null) {
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('preferences', () => {
  it('ask for nothing at first: the system decides the theme, no tiles come from elsewhere', async () => {
    expect((await openPage()).now()).toEqual(defaults);
    expect(localStorage).toHaveLength(0);
  });

  it('last until the next visit, and every view sees them', async () => {
    const page = await openPage();
    page.change({ theme: 'dark' });
    page.change({ introDismissed: true });
    const chosen = { ...defaults, theme: 'dark', introDismissed: true };
    expect(page.now()).toEqual(chosen);
    expect(page.another()).toEqual(chosen);
    expect((await openPage()).now()).toEqual(chosen);
  });

  it('are forgotten altogether', async () => {
    const page = await openPage();
    page.change({ theme: 'dark', onlineTiles: true });
    page.forget();
    expect(page.now()).toEqual(defaults);
    expect(localStorage).toHaveLength(0);
    expect((await openPage()).now()).toEqual(defaults);
  });

  it.each(['', '{', 'null', '[]', '7', '"dark"', '[{"theme":"dark"}]'])(
    'count as none where storage holds %s',
    async (kept) => {
      localStorage.setItem('ereuil', kept);
      expect((await openPage()).now()).toEqual(defaults);
    },
  );

  it('take no value they do not know: nothing spoilt may switch online tiles on', async () => {
    const spoilt = { theme: 'pink', onlineTiles: 'no', introDismissed: 1, other: true };
    localStorage.setItem('ereuil', JSON.stringify(spoilt));
    expect((await openPage()).now()).toEqual(defaults);
  });

  it('keep what is good beside what is spoilt', async () => {
    localStorage.setItem('ereuil', JSON.stringify({ theme: 'dark', onlineTiles: 'yes' }));
    expect((await openPage()).now()).toEqual({ ...defaults, theme: 'dark' });
  });

  it('follow what another page of this browser keeps or forgets', async () => {
    const page = await openPage();
    const other = await openPage();
    page.change({ theme: 'dark', onlineTiles: true });
    toldOf('ereuil');
    expect(other.now()).toEqual({ ...defaults, theme: 'dark', onlineTiles: true });
    page.forget();
    toldOf('ereuil');
    other.change({ theme: 'light' });
    expect((await openPage()).now()).toEqual({ ...defaults, theme: 'light' });
    localStorage.clear();
    toldOf(null);
    expect(other.now()).toEqual(defaults);
  });

  it('stay where another page keeps something else', async () => {
    const page = await openPage();
    page.change({ theme: 'dark' });
    localStorage.clear();
    toldOf('other');
    expect(page.now()).toEqual({ ...defaults, theme: 'dark' });
  });

  it('last as long as the page where storage is forbidden', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(denied);
    const page = await openPage();
    page.change({ theme: 'dark' });
    expect(page.now()).toEqual({ ...defaults, theme: 'dark' });
    page.forget();
    expect(page.now()).toEqual(defaults);
  });
});
