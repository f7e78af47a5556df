import { z } from 'astro/zod';
import { entryFields, field, text, type SchemaTools } from '../schema/fields.ts';

/** A curated learning journey, e.g. one of the five learning packages: `content/journeys/<slug>.md`. */
export const journeySchema = (tools: SchemaTools) =>
  z.strictObject({
    ...entryFields(),
    kind: field(z.enum(['package', 'role']), 'package: Lernpaket; role: Weg für eine Rolle', 'package'),
    order: field(z.number().int().min(1).max(20), 'Reihenfolge in Listen', '1'),
    audience: field(text(10, 160), 'Für wen', 'für alle, die zum ersten Mal mit Daten arbeiten'),
    outcome: field(text(10, 200), 'Was man danach kann'),
    items: field(
      z
        .array(
          z.union([
            z.strictObject({ lesson: tools.reference('lessons') }),
            z.strictObject({ story: tools.reference('stories') }),
            z.strictObject({ note: text(5, 200) }),
          ]),
        )
        .min(1),
      'Stationen in ihrer Reihenfolge: lesson, story oder note',
    ),
  });
