import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, policyOptions, securityHeaders } from './policy.ts';
import { readEnvironment } from './environment.ts';

const endpoints = ['https://formulare.example.org:8443'];

const parse = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('contentSecurityPolicy', () => {
  it('allows a document only what comes from the site itself, and the origin of the endpoint', () => {
    const policy = contentSecurityPolicy({ endpoints, hops: ['https://weiter.example.org'], https: true });
    expect(parse(policy)).toEqual({
      'default-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self' https://formulare.example.org:8443 https://weiter.example.org",
      'frame-ancestors': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self' https://formulare.example.org:8443",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'media-src': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'cdl-offline',
      'upgrade-insecure-requests': '',
    });
  });

  it('names no foreign origin without an endpoint', () => {
    const policy = contentSecurityPolicy({ endpoints: [], hops: [], https: false });
    expect(policy).not.toMatch(/https?:|upgrade-insecure-requests/u);
  });

  it('never allows inline code, eval or WebAssembly', () => {
    const policy = contentSecurityPolicy({ endpoints, hops: [], https: true });
    expect(policy).not.toMatch(/unsafe|\*/u);
  });
});

describe('securityHeaders', () => {
  it('demands https for two years where the site has it, and never over http', () => {
    const of = (url: string): Record<string, string> =>
      securityHeaders(policyOptions(readEnvironment({ SITE_URL: url })));
    expect(of('https://example.org')['Strict-Transport-Security']).toBe(
      'max-age=63072000; includeSubDomains',
    );
    expect(of('http://localhost:4321')).not.toHaveProperty('Strict-Transport-Security');
    expect(of('http://localhost:4321')['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
  });

  it('keeps what the site uses out of the denied features', () => {
    const denied = securityHeaders({ endpoints: [], hops: [], https: true })['Permissions-Policy'];
    expect(denied).toContain('camera=()');
    expect(denied).not.toMatch(/web-share|clipboard-write|fullscreen/u);
  });
});
