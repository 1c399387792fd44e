import { Component, Suspense, type ReactNode } from 'react';

interface ChunkBoundaryProps {
  /** What stands in its place where it does not arrive. */
  readonly fallback: ReactNode;
  /** What stands there until it arrives. */
  readonly coming: ReactNode;
  readonly children: ReactNode;
}

/** Round a part that comes in a chunk of its own: where that does not arrive, the rest goes on. */
export class ChunkBoundary extends Component<ChunkBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { fallback, coming, children } = this.props;
    return this.state.failed ? fallback : <Suspense fallback={coming}>{children}</Suspense>;
  }
}
