import { adapterSchema, type Adapter } from './adapter-schema.ts';
import { PRESETS } from './presets.ts';

const known = Object.keys(PRESETS).join(', ');

const parseJson = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/**
 * Reads an adapter: the name of a preset, or JSON with a preset's name under `preset` and what differs from it.
 *
 * @throws Error in German that says what is wrong and what is allowed.
 */
export const readAdapter = (value: string): Adapter => {
  const own = value.trim().startsWith('{') ? parseJson(value) : { preset: value.trim() };
  if (typeof own !== 'object' || own === null) {
    throw new Error('ist kein lesbares JSON. Beispiel: {"preset":"webhook","honeypot":"falle"}');
  }
  const { preset = 'webhook', ...changes } = own as Record<string, unknown>;
  const base = Object.hasOwn(PRESETS, String(preset))
    ? PRESETS[String(preset) as keyof typeof PRESETS]
    : undefined;
  // What does not look like a name may be an address with a secret in it, and is not repeated.
  const shown = /^[a-z0-9-]{1,20}$/u.test(String(preset)) ? `„${String(preset)}“` : 'diesen Namen';
  if (base === undefined) throw new Error(`kennt ${shown} nicht. Erlaubt sind ${known}`);
  const read = adapterSchema.safeParse({ ...base, ...changes });
  if (read.success) return read.data;
  const wrong = [
    ...new Set(
      read.error.issues.map(({ path, ...issue }) =>
        'keys' in issue ? issue.keys.join(', ') : path.join('.'),
      ),
    ),
  ];
  throw new Error(
    `hat falsche Angaben: ${wrong.join(', ')}. Was erlaubt ist, steht in docs/contact-endpoint.md`,
  );
};
