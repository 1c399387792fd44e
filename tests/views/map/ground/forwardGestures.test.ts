import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forwardGestures } from '../../../../src/views/map/ground/forwardGestures.ts';

let stop: () => void;
const heard = vi.fn<(event: Event) => void>();

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(selector);
  return element;
};

beforeEach(() => {
  document.body.innerHTML = `
    <div id="pane"><div id="map"></div><i id="disc"></i><button>+</button></div>`;
  heard.mockReset();
  stop = forwardGestures(find('#pane'), find('#map'));
  find('#map').addEventListener('wheel', heard);
  find('#map').addEventListener('mousedown', heard);
});

afterEach(() => stop());

const wheel = () =>
  new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -120, clientX: 7 });

it('tells the map of a wheel over what stands on it, and takes over its refusal', () => {
  heard.mockImplementation((event) => event.preventDefault());
  const event = wheel();
  find('#disc').dispatchEvent(event);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(heard.mock.calls[0]?.[0]).toMatchObject({ deltaY: -120, clientX: 7 });
  expect(event.defaultPrevented).toBe(true);
});

it('tells it of a press, once, and of nothing on a control or on the map itself', () => {
  find('#disc').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(heard).toHaveBeenCalledTimes(1);
  find('button').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  find('#map').dispatchEvent(wheel());
  expect(heard).toHaveBeenCalledTimes(2);
});

it('ends', () => {
  stop();
  find('#disc').dispatchEvent(wheel());
  expect(heard).not.toHaveBeenCalled();
});
