import { z } from 'astro/zod';
import { field, text, type SchemaTools } from '../schema/fields.ts';

/** A short name that becomes a part of the result's address; parts are joined by hyphens, so it has none. */
const word = () =>
  z.string().regex(/^[a-z]+$/u, 'ein Wort aus kleinen Buchstaben, ohne Umlaut und ohne Bindestrich');

/** An answer as people read it. */
const answer = () => ({
  id: field(word(), 'Kurzname, steht in der Adresse des Ergebnisses', 'umfrage'),
  label: field(text(3, 60), 'Die Antwort, wie sie zu lesen ist', 'Menschen befragen'),
  note: field(text(3, 60).optional(), 'Was damit gemeint ist, in wenigen Wörtern', 'Mitglieder, Gäste'),
});

const order = () => field(z.number().int().min(1).max(12), 'Reihenfolge der Antworten', '1');

/** How much time somebody has at a stretch: `content/assistant/times.yaml`. `minutes` is the most that one piece takes. */
export const timeSchema = z.strictObject({
  ...answer(),
  order: order(),
  minutes: field(z.number().int().min(5).max(240), 'So viele Minuten darf jedes Stück dauern', '35'),
  practice: field(z.boolean(), 'true, wenn die Übung in diese Zeit passen muss', 'true'),
});

/** Alone or with others: `content/assistant/groups.yaml`. */
export const groupSchema = z.strictObject({ ...answer(), order: order() });

/** When a recommendation holds, and why it is made. No times or no groups: for all of them. */
const condition = ({ reference }: SchemaTools) => ({
  times: field(
    z.array(reference('times')).min(1).optional(),
    'Nur bei diesen Antworten auf die Frage nach der Zeit; ohne Angabe bei allen',
    '[kurz, mittel]',
  ),
  groups: field(
    z.array(reference('groups')).min(1).optional(),
    'Nur bei diesen Antworten auf die Frage „Allein oder im Team?“; ohne Angabe bei allen',
    '[allein]',
  ),
  why: field(
    text(20, 160),
    'Warum gerade das, in einem oder zwei Sätzen, höchstens 160 Zeichen',
    'Ihr räumt eine Liste so auf, dass man damit zählen kann.',
  ),
});

const obstacle = (tools: SchemaTools) =>
  z.strictObject({
    ...answer(),
    beginner: field(
      z.boolean().default(false),
      'true, wenn bei null anfängt, wer das antwortet; dann setzt die Lektion nichts voraus',
      'true',
    ),
    lessons: field(
      z.array(z.strictObject({ lesson: tools.reference('lessons'), ...condition(tools) })).min(1),
      'Lektionen; es gilt die erste, die passt',
    ),
    stories: field(
      z.array(z.strictObject({ story: tools.reference('stories'), ...condition(tools) })).min(1),
      'Geschichten; es gilt die erste, die passt',
    ),
    offers: field(
      z.array(z.strictObject({ offer: tools.reference('offers'), ...condition(tools) })).min(1),
      'Angebote; es gilt das erste, das passt',
    ),
  });

/** What somebody wants to do, what stands in the way, and what we recommend then: `content/assistant/goals.yaml`. */
export const goalSchema = (tools: SchemaTools) =>
  z.strictObject({
    ...answer(),
    order: order(),
    obstacles: field(
      z.array(obstacle(tools)).min(2).max(6),
      'Antworten auf „Wo hängt es?“, jede mit ihren Lektionen, Geschichten und Angeboten',
    ),
  });
