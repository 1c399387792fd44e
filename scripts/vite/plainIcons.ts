import type { Plugin } from 'vite';

const maker = /[\\/]lucide-react[\\/]dist[\\/]esm[\\/]createLucideIcon\.mjs$/;

/** What makes an icon of its drawing: one SVG element, without the classes and contexts nobody here asks for. */
const plain = `
import { createElement } from 'react';
export default ({ node }) => ({ size = 24, ...props }) =>
  createElement(
    'svg',
    {
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      ...props,
    },
    node.map(([tag, attributes]) => createElement(tag, attributes)),
  );
`;

/** Ships the drawings of the icons without their library, which is twice as large as those drawn first. */
export function plainIcons(): Plugin {
  return {
    name: 'ereuil:plain-icons',
    apply: 'build',
    load: { filter: { id: maker }, handler: () => ({ code: plain, map: null }) },
  };
}
