import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { demandResults, outcomes } from '../../../src/domain/codes.ts';
import { outcomeMark, resultMark } from '../../../src/encoding/outcome.ts';
import { Mark } from '../../../src/ui/mark/Mark.tsx';
import { MarkIcon } from '../../../src/ui/mark/MarkIcon.tsx';
import { Square } from '../../../src/ui/mark/Square.tsx';
import { SquareIcon } from '../../../src/ui/mark/SquareIcon.tsx';

/** The shapes of a drawing without its colours: what a reader who sees no hue has. */
function shapes(ui: React.ReactNode): string {
  const { container, unmount } = render(<svg>{ui}</svg>);
  // The outermost group carries the hue.
  const drawn = container.querySelector('svg > g')?.innerHTML ?? '';
  unmount();
  return drawn;
}

describe('Mark', () => {
  it.each([5, 6.5, 12, 20])('draws every outcome in a form of its own, radius %s', (r) => {
    const drawn = outcomes.map((outcome) => shapes(<Mark {...outcomeMark(outcome)} r={r} />));
    expect(drawn.filter((svg) => svg === '')).toEqual([]);
    expect(new Set(drawn).size).toBe(outcomes.length);
  });

  it('draws every outcome in a form of its own where nobody counted, too', () => {
    const drawn = outcomes.map((outcome) =>
      shapes(<Mark {...outcomeMark(outcome)} r={6.5} sized={false} />),
    );
    expect(new Set(drawn).size).toBe(outcomes.length);
  });

  it.each(outcomes)('tells a counted from an uncounted action, %s', (outcome) => {
    const mark = outcomeMark(outcome);
    const counted = shapes(<Mark {...mark} r={6.5} />);
    const uncounted = shapes(<Mark {...mark} r={6.5} sized={false} />);
    expect(uncounted).not.toBe(counted);
    expect(uncounted).toContain('stroke-dasharray');
  });

  it('shows what is selected by a ring, not by colour', () => {
    const mark = outcomeMark('won');
    expect(shapes(<Mark {...mark} r={8} selected />)).toContain('r="10"');
    expect(shapes(<Mark {...mark} r={8} />)).not.toContain('r="10"');
  });

  it('stands where it is put, and has no style of its own', () => {
    const { container } = render(
      <svg>
        <Mark {...outcomeMark('won')} x={3} y={4} r={8} />
      </svg>,
    );
    expect(container.querySelector('g')).toHaveAttribute('transform', 'translate(3 4)');
    expect(container.querySelector('[style]')).toBeNull();
  });
});

describe('Square', () => {
  it('draws every result of a demand in a form of its own', () => {
    const drawn = demandResults.map((result) => shapes(<Square {...resultMark(result)} side={11} />));
    expect(drawn.filter((svg) => svg === '')).toEqual([]);
    expect(new Set(drawn).size).toBe(demandResults.length);
  });
});

describe('icons', () => {
  it('leave the telling to the words beside them', () => {
    const { container } = render(
      <>
        <MarkIcon encoding={outcomeMark('won')} />
        <SquareIcon encoding={resultMark('met')} />
      </>,
    );
    const icons = [...container.querySelectorAll('svg')];
    expect(icons).toHaveLength(2);
    for (const icon of icons) expect(icon).toHaveAttribute('aria-hidden', 'true');
  });
});
