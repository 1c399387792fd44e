import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface ErrorBoundaryProps {
  /** What stands in the place of what broke; the whole page's notice where it is absent. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Says that something broke and offers a fresh start; the address keeps what was asked. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return (
      <Notice
        kind="broken"
        onRetry={() => {
          location.reload();
        }}
      />
    );
  }
}
