import { lazy, useState, type ComponentType } from 'react';

/** A component that comes in a chunk of its own. */
interface Late<Props> {
  readonly View: ComponentType<Props>;
  /** Fetches the chunk; a view that is first drawn afterwards does not wait. */
  readonly preload: () => Promise<unknown>;
}

/** Makes a component of one that is fetched when it is first drawn, or before that on demand. */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Late<Props> {
  let arrived: ComponentType<Props> | undefined;
  const fetchView = async () => {
    arrived = await load();
    return { default: arrived };
  };
  const Awaited: ComponentType<Props> = lazy(fetchView);
  function View(props: Props) {
    const [Shown] = useState(() => arrived ?? Awaited);
    return <Shown {...props} />;
  }
  return { View, preload: fetchView };
}
