import type { Page } from 'playwright-core';

/** The aim is 0; the rest is for the rounding of the measure. Web Vitals call up to 0.1 good. */
export const SHIFT_LIMIT = 0.01;

/** All shifts of the layout since the page began, summed up, until half a second from now. */
export const measureShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
