import { z } from 'astro/zod';
import { day, entryFields, field, slug, source, text, webAddress } from '../schema/fields.ts';

/** A mission page: `content/mission/<slug>.md`; `mission.md` is the first of them. */
export const missionSchema = () =>
  z.strictObject({
    ...entryFields(),
    order: field(z.number().int().min(1).max(20), 'Reihenfolge in der Navigation', '1'),
    navigation: field(text(3, 30), 'Kurzer Name für die Navigation', 'Mission'),
    sources: field(z.array(source()).min(1), 'Quellen'),
  });

/** Any other page: legal pages, accessibility, Leichte Sprache, English: `content/pages/<slug>.md`. */
export const pageSchema = () =>
  z.strictObject({
    ...entryFields(),
    path: field(
      z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/u),
      'Adresse der Seite, beginnt und endet mit /',
      '/barrierefreiheit/',
    ),
    lang: field(z.enum(['de', 'en']).default('de'), 'Sprache der Seite', 'de'),
    easy: field(
      z.boolean().default(false),
      'true für Leichte Sprache: größere Schrift, eine Zeile je Satz',
      'false',
    ),
    translationOf: field(z.string().optional(), 'Pfad der Seite, deren Übersetzung das ist', '/mission/'),
    sources: field(z.array(source()).default([]), 'Quellen'),
  });

/** One figure of the impact page. */
export const impactSchema = z.strictObject({
  id: slug(),
  order: z.number().int().min(1),
  value: field(text(1, 20), 'Die Zahl, wie die Quelle sie nennt', 'fast 450'),
  label: field(text(3, 80), 'Was sie zählt', 'Menschen in der Community'),
  period: field(text(4, 60), 'Welchen Zeitraum sie meint', 'seit Juli 2023'),
  asOf: field(day(), 'Stand', '2025-12-22'),
  method: field(text(10, 300), 'Wie gezählt wurde, oder dass es nicht bekannt ist'),
  source: field(webAddress(), 'Adresse der Quelle'),
});

/** One partner of the consortium or funder. */
export const partnerSchema = z.strictObject({
  id: slug(),
  name: field(text(3, 160), 'Voller Name'),
  short: field(text(2, 40), 'Kurzer Name'),
  role: field(
    z.enum(['carrier', 'funder', 'network']),
    'carrier (Träger), funder (Förderung), network (Netzwerk)',
  ),
  text: field(text(10, 300), 'Was er beiträgt'),
  url: field(webAddress(), 'Adresse'),
});

/** One channel where people reach or follow us. */
export const channelSchema = z.strictObject({
  id: slug(),
  name: field(text(2, 40), 'Name des Kanals', 'Mastodon'),
  handle: field(text(2, 60), 'Name des Kontos', '@CivicDataLab@mas.to'),
  url: field(webAddress(), 'Adresse'),
  text: field(text(10, 200), 'Was man dort findet'),
  rel: field(z.boolean().default(false), 'true, wenn der Link mit rel="me" bestätigt wird'),
});
