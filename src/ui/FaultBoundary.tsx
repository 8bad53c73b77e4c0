import { Component, type ReactNode } from 'react';

interface Props {
  /** Stands in the place of what failed; `retry` draws that again. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  /** Called when something fails. */
  onFault?: ((error: Error) => void) | undefined;
  /** What is drawn: a failure is forgotten when it is another. */
  of?: unknown;
  children?: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly of: unknown;
}

/** Keeps a failure of what it holds from all around it. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { error: null, of: this.props.of };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps({ of }: Props, before: State): State | null {
    return Object.is(of, before.of) ? null : { error: null, of };
  }

  override componentDidCatch(error: Error): void {
    this.props.onFault?.(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}
