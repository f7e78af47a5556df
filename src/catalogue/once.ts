/** Runs an async loader once and hands the same promise to every caller after that. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  // In development the content changes while the server runs, so nothing is kept.
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
};
