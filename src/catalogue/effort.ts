/** The effort that an amount of work falls into; `efforts` are in order, the last one has no limit. `minutes` from 1. */
export const effortFor = <E extends { maxHours?: number | undefined }>(
  efforts: readonly E[],
  minutes: number,
): E | undefined => efforts.find(({ maxHours }) => maxHours === undefined || minutes <= maxHours * 60);
