/** The dark modules of a QR code as one path: each run in a row is a rectangle of height 1. */
export const drawModules = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) => {
      const runs: string[] = [];
      let start = -1;
      [...row, false].forEach((isDark, x) => {
        if (isDark && start < 0) start = x;
        if (isDark || start < 0) return;
        runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
        start = -1;
      });
      return runs;
    })
    .join('');
