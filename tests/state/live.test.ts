// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { categoryColumn } from '../../src/crossfilter/coded.ts';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { makeTable } from '../../src/crossfilter/table.ts';
import { createLiveStore, type LiveChange, type Settled } from '../../src/state/live.ts';

const table = makeTable(3, new Map([['fruit', categoryColumn(['apple', 'pear', 'apple'])]]));
const apples: Clause = { kind: 'values', dimension: 'fruit', values: ['apple'] };
const pears: Clause = { kind: 'values', dimension: 'fruit', values: ['pear'] };
const ask = (clause: Clause | undefined): LiveChange => ({ kind: 'clause', dimension: 'fruit', clause });

function atlas(): Settled & { readonly change: ReturnType<typeof vi.fn<Settled['change']>> } {
  return {
    dataset: { table },
    view: { selection: [] },
    live: { selection: [], evaluation: evaluate(table, []), day: null },
    change: vi.fn<Settled['change']>(),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is live', () => {
  it('is what the address says until something moves', () => {
    const settled = atlas();
    expect(createLiveStore().over(settled)).toBe(settled.live);
  });

  it('is what is shown at once, with its answer, while the address waits', () => {
    const settled = atlas();
    const store = createLiveStore();
    const heard = vi.fn();
    store.subscribe.marks(heard);
    store.show(settled, ask(apples), 'push');
    expect(store.over(settled).evaluation.shown).toBe(2);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(settled.change).not.toHaveBeenCalled();
  });

  it('reaches the address when nothing has moved for a moment, as one step', () => {
    const settled = atlas();
    const store = createLiveStore();
    store.show(settled, ask(apples), 'push');
    vi.advanceTimersByTime(450);
    store.show(settled, ask(pears), 'replace');
    vi.advanceTimersByTime(450);
    expect(settled.change).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(settled.change.mock.calls).toEqual([[{ selection: [pears] }, 'push']]);
  });

  it('reaches the address at once when a gesture ends, and only once', () => {
    const settled = atlas();
    const store = createLiveStore();
    store.show(settled, ask(apples), 'push');
    store.settle();
    vi.advanceTimersByTime(1000);
    store.settle();
    expect(settled.change).toHaveBeenCalledTimes(1);
  });

  it('takes a clause away, and keeps a day beside it', () => {
    const settled = atlas();
    const store = createLiveStore();
    store.show(settled, ask(apples), 'push');
    store.show(settled, { kind: 'day', day: 7 }, 'replace');
    store.show(settled, ask(undefined), 'replace');
    expect(store.over(settled)).toMatchObject({ selection: [], day: 7 });
    store.settle();
    expect(settled.change.mock.calls).toEqual([[{ selection: [], day: 7 }, 'push']]);
  });

  it('counts no longer once the address has followed and the atlas says something else', () => {
    const store = createLiveStore();
    store.show(atlas(), ask(apples), 'push');
    store.settle();
    const next = atlas();
    expect(store.over(next)).toBe(next.live);
  });

  it('puts what has moved since on top of an atlas that has followed', () => {
    const first = atlas();
    const store = createLiveStore();
    store.show(first, { kind: 'day', day: 7 }, 'push');
    store.settle();
    store.show(first, { kind: 'day', day: 8 }, 'replace');
    const second = { ...atlas(), live: { ...first.live, day: 7 } };
    expect(store.over(second).day).toBe(8);
    store.show(second, { kind: 'day', day: 9 }, 'replace');
    store.settle();
    expect(second.change.mock.calls).toEqual([[{ day: 9 }, 'replace']]);
  });

  it('stands over two states at once, that of paper too, and stays the same while nothing moves', () => {
    const [screen, paper] = [atlas(), atlas()];
    const store = createLiveStore();
    store.show(screen, { kind: 'day', day: 7 }, 'push');
    const [onScreen, onPaper] = [store.over(screen), store.over(paper)];
    expect(onPaper.day).toBe(7);
    expect(store.over(screen)).toBe(onScreen);
    expect(store.over(paper)).toBe(onPaper);
  });

  it('gives way to a step of the history: nothing of it reaches the address', () => {
    const settled = atlas();
    const store = createLiveStore();
    store.show(settled, ask(apples), 'push');
    store.drop();
    vi.advanceTimersByTime(1000);
    expect(settled.change).not.toHaveBeenCalled();
    expect(store.over(settled)).toEqual(settled.live);
  });

  it('is handed over to a step that is to contain it, and then waits no longer', () => {
    const settled = atlas();
    const store = createLiveStore();
    store.show(settled, ask(apples), 'push');
    store.show(settled, { kind: 'day', day: 7 }, 'replace');
    expect(store.take(settled.view)).toEqual({ selection: [apples], day: 7 });
    vi.advanceTimersByTime(1000);
    expect(settled.change).not.toHaveBeenCalled();
    expect(store.take(settled.view)).toEqual({});
  });

  it('is gone with what is handed over, also where the address then says what it said before', () => {
    const settled = atlas();
    const store = createLiveStore();
    const heard = vi.fn();
    store.subscribe.marks(heard);
    store.show(settled, ask(apples), 'push');
    store.take(settled.view);
    expect(store.over(settled)).toEqual(settled.live);
    expect(heard).toHaveBeenCalledTimes(2);
    store.take(settled.view);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('tells at once, and then every 100 ms at most, words and counts', () => {
    const settled = atlas();
    const store = createLiveStore();
    const [marks, words] = [vi.fn(), vi.fn()];
    store.subscribe.marks(marks);
    store.subscribe.words(words);
    store.show(settled, ask(apples), 'push');
    expect(words).toHaveBeenCalledTimes(1);
    for (const fruit of [pears, apples, pears]) {
      vi.advanceTimersByTime(30);
      store.show(settled, ask(fruit), 'replace');
    }
    expect(marks).toHaveBeenCalledTimes(4);
    expect(words).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(9);
    expect(words).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(words).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(20);
    store.show(settled, ask(apples), 'replace');
    expect(words).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(80);
    expect(words).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(300);
    expect(words).toHaveBeenCalledTimes(3);
  });

  it('tells them of the last change also where no other comes', () => {
    const settled = atlas();
    const store = createLiveStore();
    const words = vi.fn();
    store.subscribe.words(words);
    store.show(settled, ask(apples), 'push');
    store.show(settled, ask(pears), 'replace');
    store.show(settled, ask(apples), 'replace');
    expect(words).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(words).toHaveBeenCalledTimes(2);
  });

  it('tells nobody who has left', () => {
    const store = createLiveStore();
    const heard = vi.fn();
    store.subscribe.marks(heard)();
    store.show(atlas(), ask(apples), 'push');
    expect(heard).not.toHaveBeenCalled();
  });
});
