/** A 2D context on a canvas of this size in CSS pixels, sharp on the present screen. */
export function contextOf(id, width, height) {
  const canvas = document.getElementById(id);
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = '11px sans-serif';
  return context;
}

export const toneOf = {
  won: '#009e73',
  partly_won: '#56b4e9',
  not_won: '#d55e00',
  ongoing: '#e69f00',
  unknown: '#888',
  not_begun: '#cc79a7',
};
