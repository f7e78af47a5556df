// The URL standard allows `;` and `'` in a host name, which would end a directive of the policy.
const SAFE_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/u;

/** A URL whose host can stand in a header as it is; undefined for everything else. */
export const parseUrl = (value: string): URL | undefined => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && SAFE_HOST.test(url.hostname) ? url : undefined;
};

/** Whether a URL leads to this very machine. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  hostname.startsWith('127.');
