import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GainMark } from '../../../src/ui/mark/GainMark.tsx';

function drawn(inferred: boolean, broken: boolean) {
  const { container } = render(
    <svg>
      <GainMark tone="won" form="solid" inferred={inferred} broken={broken} x={10} y={10} r={5} ring={8} />
    </svg>,
  );
  return container;
}

describe('GainMark', () => {
  it('is the disc of the outcome, or a ring where it is inferred', () => {
    expect(drawn(false, false).querySelector('circle')).toHaveAttribute('r', '5');
    expect(drawn(true, false).querySelector('circle')).toHaveAttribute('r', '8');
  });

  it('is struck through where it was reported broken, however it is drawn', () => {
    for (const inferred of [false, true]) {
      expect(drawn(inferred, false).querySelectorAll('path')).toHaveLength(0);
      expect(drawn(inferred, true).querySelectorAll('path')).toHaveLength(2);
    }
  });
});
