import { lazy, Suspense } from 'react';
import type { GroundProps } from './ground/Ground.tsx';

const Ground = lazy(() => import('./ground/Ground.tsx').then((module) => ({ default: module.Ground })));

/** The ground, once it has been fetched; until then the plain sea of its pane shows. */
export function LazyGround({
  container,
  ...props
}: Omit<GroundProps, 'container'> & { readonly container: HTMLElement | null }) {
  if (container === null) return null;
  return (
    <Suspense fallback={null}>
      <Ground container={container} {...props} />
    </Suspense>
  );
}
