/**
 * How the endpoint answers: as it should, by a detour as some services do (`hop`), or with one of the failures that forms
 * must cope with.
 */
export const MODES = ['ok', 'hop', '500', '422', '429', 'slow', 'html', 'reset', 'success-false'] as const;

export interface ReplyMode {
  mode: (typeof MODES)[number];
  /** `slow` waits so long, `429` asks the sender to. */
  seconds: number;
}

/** Longer than a form waits (10 to 15 s). */
const DEFAULT_SECONDS = 20;
const MAX_SECONDS = 600;

/**
 * Reads a mode from a request or the command line.
 *
 * @throws Error in German when it is not known.
 */
export const readMode = (mode: unknown, seconds: unknown): ReplyMode => {
  const known = MODES.find((name) => name === mode);
  if (known === undefined) {
    throw new Error(
      `Den Modus „${String(mode)}“ gibt es nicht. Erlaubt sind ${MODES.join(', ')}. Beispiel: modus=500`,
    );
  }
  const duration = seconds === undefined || seconds === null ? DEFAULT_SECONDS : Number(seconds);
  if (!(duration >= 0 && duration <= MAX_SECONDS)) {
    throw new Error(
      `„${String(seconds)}“ ist keine Dauer. Erlaubt sind 0 bis ${MAX_SECONDS} Sekunden. Beispiel: seconds=3`,
    );
  }
  return { mode: known, seconds: duration };
};
