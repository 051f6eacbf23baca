// Catches what nobody expected, in rendering and outside of it, and shows one calm sentence instead of half a page. Hides no error from the console.
import { Component, type ReactNode } from 'react';

interface Props {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Shows `children` until something breaks, then `instead`. */
export class CalmScreen extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  private readonly onBroken = (event: Event): void => {
    // Whoever knew it, and prevented that it is reported, takes care of it.
    if (!event.defaultPrevented) this.setState({ isBroken: true });
  };

  override componentDidMount(): void {
    addEventListener('unhandledrejection', this.onBroken);
  }

  override componentWillUnmount(): void {
    removeEventListener('unhandledrejection', this.onBroken);
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
