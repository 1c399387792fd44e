const clamp = (day, low, high) => Math.min(high, Math.max(low, day));

/** The window when a part of the brush has been dragged by some days. */
function dragged(part, { from, to }, days, axis) {
  if (part === 'from') return { from: clamp(from + days, axis.from, to), to };
  if (part === 'to') return { from, to: clamp(to + days, from, axis.to) };
  const by = clamp(days, axis.from - from, axis.to - to);
  return { from: from + by, to: to + by };
}

/** Two thumbs and what lies between them, dragged with the pointer. */
export function brushOf(scale, onChange) {
  const axis = { from: scale.from, to: scale.to };
  const [first, last] = document.querySelectorAll('.thumb');
  const band = document.getElementById('window');
  let window = axis;

  const draw = () => {
    const left = scale.x(window.from);
    const right = scale.x(window.to + 1);
    first.style.transform = `translateX(${left}px)`;
    last.style.transform = `translateX(${right}px)`;
    band.style.transform = `translateX(${left}px) scaleX(${right - left})`;
    first.setAttribute('aria-valuenow', window.from);
    last.setAttribute('aria-valuenow', window.to);
  };
  const set = (next) => {
    if (next.from === window.from && next.to === window.to) return;
    window = next;
    draw();
    onChange(window);
  };
  const listen = (element, part) => {
    let start = null;
    element.addEventListener('pointerdown', (event) => {
      event.stopPropagation();
      element.setPointerCapture(event.pointerId);
      start = { x: event.clientX, window };
    });
    element.addEventListener('pointermove', ({ clientX }) => {
      if (start === null) return;
      const days = Math.round((clientX - start.x) / scale.step);
      set(dragged(part, start.window, days, axis));
    });
    element.addEventListener('pointerup', () => {
      start = null;
    });
  };
  listen(first, 'from');
  listen(last, 'to');
  listen(document.getElementById('time'), 'whole');
  draw();
  onChange(window);
}
