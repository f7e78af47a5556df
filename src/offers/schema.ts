import { z } from 'astro/zod';
import { day, entryFields, field, known, source, text, webAddress } from '../schema/fields.ts';

const step = z.strictObject({
  title: field(text(3, 80), 'Der Schritt als kurzer Satz', 'Idee schicken'),
  text: field(text(10, 400), 'Was dabei geschieht'),
});

const action = z.strictObject({
  label: field(text(5, 50), 'Beschriftung des Knopfs', 'Gespräch anfragen'),
  url: field(
    z.union([webAddress(), z.string().regex(/^\/[a-z0-9/?=&-]*$/u)]),
    'Adresse im Netz oder Pfad auf dieser Seite',
    '/kontakt/',
  ),
});

const fitQuestion = z.strictObject({
  question: field(
    text(10, 140),
    'Eine Frage, auf die Ja dafür spricht',
    'Nützt das Ergebnis der Allgemeinheit?',
  ),
  why: field(text(10, 240), 'Warum das zählt'),
});

/** One offer: `content/offers/<slug>.md`. */
export const offerSchema = () =>
  z.strictObject({
    ...entryFields(),
    order: field(z.number().int().min(1).max(20), 'Reihenfolge in Listen', '1'),
    way: field(z.enum(['vernetzen', 'lernen', 'machen']), 'Weg: vernetzen, lernen oder machen', 'machen'),
    forWhom: field(
      z.array(text(5, 160)).min(1),
      'Für wen das Angebot ist',
      '[Vereine und Initiativen jeder Größe]',
    ),
    notFor: field(z.array(text(5, 160)).default([]), 'Für wen es nicht ist'),
    cost: field(text(3, 80), 'Was es kostet', 'kostenfrei'),
    duration: field(known(text(3, 120)), 'Wie lange es dauert'),
    answerTime: field(known(text(3, 120)), 'Bis wann ihr Antwort bekommt'),
    steps: field(z.array(step).min(2).max(8), 'Was Schritt für Schritt geschieht'),
    next: field(text(20, 400), 'Was als Nächstes geschieht, wenn ihr euch meldet'),
    action: field(action, 'Der erste Schritt als Knopf'),
    fitCheck: field(
      z.array(fitQuestion).min(3).max(10).optional(),
      'Fragen zu „Passt das zu uns?“ vor dem Formular; ein Nein spricht dagegen',
    ),
    validUntil: field(
      day().optional(),
      'Bis wann das Angebot gilt; danach steht es als abgelaufen da',
      '2027-12-31',
    ),
    sources: field(z.array(source()).min(1), 'Quellen'),
  });
