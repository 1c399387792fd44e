/** Of the axis: where the window's ends stand before it is dragged. */
const FIRST = 0.3;
const LAST = 0.7;
/** Days a part is dragged to and fro: the window is wider than that. */
const REACH = 10;
/** Milliseconds between two reports of a mouse. */
const REPORT = 8;
/** Milliseconds without any change after which a page has drawn everything. */
const REST = 150;

const rest = (page) => page.evaluate((quiet) => window.probe.rest(quiet), REST);

async function centreOf(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await rest(page);
}

/**
 * Brings the window into the middle of the axis, which at first it covers. The parts of the brush
 * with the direction in which each is free, and the pixels of a day.
 */
export async function findParts(page) {
  const sliders = page.getByRole('slider');
  const [start, end] = [await centreOf(sliders.nth(0)), await centreOf(sliders.nth(1))];
  const at = (part) => ({ x: start.x + (end.x - start.x) * part, y: start.y });
  await drag(page, start, at(FIRST));
  await drag(page, end, at(LAST));
  const [from, to] = [await centreOf(sliders.nth(0)), await centreOf(sliders.nth(1))];
  const days = await sliders.evaluateAll((all) =>
    all.map((slider) => Number(slider.getAttribute('aria-valuenow'))),
  );
  const day = (to.x - from.x) / (days[1] + 1 - days[0]);
  return [
    { name: 'first day', at: from, day },
    { name: 'last day', at: to, day: -day },
    { name: 'whole window', at: { x: (from.x + to.x) / 2, y: from.y }, day },
  ];
}

/** Holds a part down while something is done, and lets go where it was. */
export async function hold(page, { at }, act) {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await rest(page);
  const done = await act();
  await page.mouse.move(at.x, at.y);
  await page.mouse.up();
  await rest(page);
  return done;
}

/** Moves a part that is held by a day at a time, out and back, at any moment of a frame. */
export async function moveByDays(page, { at, day }, count) {
  for (let i = 1; i <= count; i++) {
    const out = i <= count / 2 ? i : count - i;
    await page.waitForTimeout(Math.random() * 17);
    await page.mouse.move(at.x + out * day, at.y);
    await rest(page);
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Drags a part that is held for some seconds, reporting as a mouse does without waiting for the
 * page; more than a day between two frames, and back in one leap, so that every frame could show
 * another window. (Turning round shows the same window before and after.)
 */
export async function dragFast(session, { at, day }, seconds) {
  const sent = [];
  const start = performance.now();
  for (let elapsed = 0; elapsed < seconds * 1000; elapsed = performance.now() - start) {
    const out = ((elapsed / REPORT) * 0.7) % REACH;
    const x = at.x + out * day;
    const event = { type: 'mouseMoved', x, y: at.y, button: 'left', buttons: 1 };
    sent.push(session.send('Input.dispatchMouseEvent', event));
    await pause(REPORT);
  }
  await Promise.all(sent);
}
