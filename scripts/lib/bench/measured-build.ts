import { build } from 'astro';

/** Builds the project in the current folder and prints what it took as JSON: seconds and megabytes. */
const start = performance.now();
await build({ logLevel: 'error' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  }),
);
