import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { linkBases } from '../../../src/domain/codes.ts';
import { linkDash } from '../../../src/encoding/evidence.ts';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { MapProvider } from '../../../src/views/map/MapContext.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

vi.mock('../../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));

const wave = waveDataset();
const show = (address = '') =>
  renderInAtlas(<MapProvider><AtlasMap /></MapProvider>, { dataset: wave, address });

describe('a leader', () => {
  const leaders = () => [...document.querySelectorAll('path[class*="leader"]')];

  it('has no stroke that a link has but the plain one, and ends in a sign of its own', () => {
    show();
    const dashes = linkBases.map(linkDash).filter((dash) => dash !== undefined);
    expect(dashes).not.toHaveLength(0);
    expect(leaders()).not.toHaveLength(0);
    for (const leader of leaders()) {
      expect(leader).not.toHaveAttribute('stroke-dasharray');
      const barred = /v\d/.test(leader.getAttribute('d') ?? '');
      const pointed = /anchor/.test(leader.nextElementSibling?.getAttribute('class') ?? '');
      expect([barred, pointed].filter(Boolean)).toHaveLength(1);
    }
    expect(leaders().filter((leader) => /v\d/.test(leader.getAttribute('d') ?? ''))).toHaveLength(1);
  });

  it.each([[1440, 818, 389], [1024, 694, 321]])('of a region never begins within the discs of another place: %i', (screenWidth, width, height) => {
    vi.stubGlobal('innerWidth', screenWidth);
    vi.stubGlobal('ResizeObserver', class {
      constructor(private readonly tell: () => void) {}
      observe() {
        this.tell();
      }
      disconnect() {}
    });
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
    show();
    const rings = [...document.querySelectorAll('circle[data-glyph]')].map((ring) =>
      ['cx', 'cy', 'r'].map((name) => Number(ring.getAttribute(name))),
    );
    expect(rings).not.toHaveLength(0);
    for (const leader of leaders().filter((each) => /v\d/.test(each.getAttribute('d') ?? ''))) {
      const [x = 0, y = 0] = (leader.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
      for (const [cx = 0, cy = 0, r = 0] of rings) expect(Math.hypot(cx - x, cy - y)).toBeGreaterThanOrEqual(r - 0.2);
    }
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('lies under every disc and every name', () => {
    show();
    const [first] = screen.getAllByRole('button', { name: /^Select / });
    for (const leader of leaders()) {
      expect(first && leader.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });
});

describe('a disc of the line of descent that is lit', () => {
  const described = (name: RegExp) =>
    screen.getAllByRole('button', { name })[0]?.getAttribute('aria-description');

  it('says whether it is linked with the open action or with others alone', () => {
    show('open=kezbi-2021-06');
    expect(described(/^KMG-Security.*Zhanaozen/)).toBe('Linked with what is shown');
    expect(described(/^KMG-Security.*Karazhanbas/)).toBe('Linked with others, not with the open action');
    expect(described(/^KUNAN HOLDING/)).toBeNull();
    expect(described(/^KEZBI/)).toBeNull();
  });

  it('says it of a day that is shown as before', () => {
    show('day=2021-07-14');
    expect(described(/^KMG-Security.*Zhanaozen/)).toBe('Linked with what is shown');
  });
});
