import 'react';

/** Styles of an element may set custom properties, which style sheets read: `--wide`. */
declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | undefined;
  }
}
