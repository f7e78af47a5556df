import { z } from 'astro/zod';
import { parseUrl } from '../../schema/safe-url.ts';

/** A name under which a field is sent: no spaces, no signs that a service might read as something else. */
const fieldName = z.string().regex(/^[A-Za-z_][\w.-]{0,49}$/u);

/**
 * What a form service expects, as data. Services differ in names and in what counts as success, in nothing that would
 * need code; docs/contact-endpoint.md explains each key.
 */
export const adapterSchema = z.strictObject({
  /** Names of the technical fields; null where the service knows no such thing, so that it is not sent. */
  honeypot: fieldName,
  redirect: fieldName.nullable(),
  key: fieldName.nullable(),
  form: fieldName,
  subject: fieldName.nullable(),
  /** How scripts send: as a browser does with files, or as it does without. */
  encoding: z.enum(['multipart', 'urlencoded']),
  /** The JSON key that must be true in the answer; null where any 2xx counts that does not say otherwise. */
  confirms: fieldName.nullable(),
  /** Hidden fields that the service cannot do without, such as its key. */
  needs: z.array(fieldName),
  /** The service takes the messages at the site's own address, so it needs no other. */
  ownPath: z.boolean(),
  /** Attributes of the form element by which the service finds it. */
  attributes: z.record(z.string().regex(/^(?:data|netlify)(?:-[a-z]+){0,4}$/u), z.string().max(80)),
  /** Further origins that the way back to our thank-you page leads over. */
  hops: z.array(z.string().refine((hop) => parseUrl(hop)?.protocol === 'https:')),
});

export type Adapter = z.infer<typeof adapterSchema>;
