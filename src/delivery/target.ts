import type { Environment } from './environment.ts';
import type { Redirect } from './redirects.ts';

/** What a writer needs to know to write the file of its host. */
export interface Target {
  environment: Environment;
  redirects: Redirect[];
}

/** Files that are for hosts and never for visitors. */
export const HOST_FILES = ['_headers', '_redirects', '.htaccess'];

/** A text as a regular expression that matches exactly this text. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
