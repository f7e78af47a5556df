import { originsOf } from '../contact/connection/connection.ts';
import type { Environment } from './environment.ts';

/** What the headers depend on. */
export interface PolicyOptions {
  /** Origins that forms are sent to. */
  endpoints: readonly string[];
  /** Origins that the way back from there leads over. */
  hops: readonly string[];
  /** Whether the site is reached over https; without it no HSTS and no upgrade of requests. */
  https: boolean;
}

/** The policy of the site as it will be published. */
export const policyOptions = ({ siteUrl, connections }: Environment): PolicyOptions => {
  const { send, hops } = originsOf(connections);
  const isForeign = (origin: string): boolean => origin !== siteUrl.origin;
  return { endpoints: send.filter(isForeign), hops, https: siteUrl.protocol === 'https:' };
};

const sources = (...origins: readonly string[]): string => ["'self'", ...new Set(origins)].join(' ');

const directives = ({ endpoints, hops }: PolicyOptions): string[] => [
  "default-src 'none'",
  "base-uri 'none'",
  // 'self' stays beside the endpoint: Chromium checks form-action again on the way back to our thank-you page.
  `form-action ${sources(...endpoints, ...hops)}`,
  "frame-ancestors 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src ${sources(...endpoints)}`,
  "manifest-src 'self'",
  // The service worker of those who keep a journey on their device.
  "worker-src 'self'",
  "media-src 'self'",
  "require-trusted-types-for 'script'",
  // No script makes markup or code from a string. The one policy lets the one address of the service worker through.
  'trusted-types cdl-offline',
];

/**
 * The Content-Security-Policy as one line, the same for every page: no hashes, no inline code, no foreign origin but those
 * that the forms need.
 */
export const contentSecurityPolicy = (options: PolicyOptions): string =>
  [...directives(options), ...(options.https ? ['upgrade-insecure-requests'] : [])].join('; ');

// Only names that browsers know: an unknown one is reported in the console of every visitor. Sharing, full screen and
// writing to the clipboard are not listed, the site uses them.
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/** Two years in seconds. */
const HSTS_AGE = 63_072_000;

/** The security headers that every answer carries, whatever its kind. */
export const securityHeaders = (options: PolicyOptions): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(options),
  ...(options.https ? { 'Strict-Transport-Security': `max-age=${HSTS_AGE}; includeSubDomains` } : {}),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
});
