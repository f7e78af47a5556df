/** Open files at a time; more would meet the limit of the system. */
const SIZE = 64;

/** Does something with every item, some at a time. @returns the results in the order of the items */
export const inBatches = async <T, R>(items: T[], run: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += SIZE)
    results.push(...(await Promise.all(items.slice(start, start + SIZE).map(run))));
  return results;
};
