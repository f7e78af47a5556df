import type { Environment } from './environment.ts';

/** What the headers depend on. */
export interface PolicyOptions {
  contactEndpoint: URL | undefined;
  /** Whether the site is reached over https; without it no HSTS and no upgrade of requests. */
  https: boolean;
}

/** The policy of the site as it will be published. */
export const policyOptions = ({ siteUrl, contactEndpoint }: Environment): PolicyOptions => ({
  contactEndpoint,
  https: siteUrl.protocol === 'https:',
});

interface ContentSecurityPolicy {
  contactEndpoint: URL | undefined;
  upgradeInsecureRequests: boolean;
}

const directives = (endpoint: string): string[] => [
  "default-src 'none'",
  "base-uri 'none'",
  // 'self' stays beside the endpoint: Chromium checks form-action again on the way back to our thank-you page.
  `form-action 'self'${endpoint}`,
  "frame-ancestors 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${endpoint}`,
  "manifest-src 'self'",
  // The service worker of those who keep a journey on their device.
  "worker-src 'self'",
  "media-src 'self'",
  "require-trusted-types-for 'script'",
  // No script makes markup or code from a string. The one policy lets the one address of the service worker through.
  'trusted-types cdl-offline',
];

/**
 * The Content-Security-Policy as one line, the same for every page: no hashes, no inline code, one foreign origin at
 * most, that of the contact endpoint.
 */
export const contentSecurityPolicy = ({
  contactEndpoint,
  upgradeInsecureRequests,
}: ContentSecurityPolicy): string => {
  const endpoint = contactEndpoint === undefined ? '' : ` ${contactEndpoint.origin}`;
  return [...directives(endpoint), ...(upgradeInsecureRequests ? ['upgrade-insecure-requests'] : [])].join(
    '; ',
  );
};

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
export const securityHeaders = ({ contactEndpoint, https }: PolicyOptions): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy({
    contactEndpoint,
    upgradeInsecureRequests: https,
  }),
  ...(https ? { 'Strict-Transport-Security': `max-age=${HSTS_AGE}; includeSubDomains` } : {}),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
});
