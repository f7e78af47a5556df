/** The base path with a slash at both ends: `/` or `/cdl/`. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

/** The address of a path of this site under the configured base path: `/academy/` → `/cdl/academy/`. */
export const address = (path: string): string => BASE + path.replace(/^\//u, '');
