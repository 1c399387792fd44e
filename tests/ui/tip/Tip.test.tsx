import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Tip } from '../../../src/ui/tip/Tip.tsx';

const tipAt = (y: number) => {
  render(
    <Tip x={120} y={y} height={20}>
      KEZBI
    </Tip>,
  );
  return screen.getByText('KEZBI').parentElement!;
};

it('stands above its mark, and says nothing a screen reader has not heard', () => {
  const tip = tipAt(400);
  expect(tip.style.getPropertyValue('--tip-x')).toBe('120px');
  expect(tip.style.getPropertyValue('--tip-y')).toBe('400px');
  expect(tip).toHaveAttribute('aria-hidden', 'true');
});

it('stands below a mark that has no room above', () => {
  expect(tipAt(40).style.getPropertyValue('--tip-y')).toBe('60px');
});
