import { z } from 'astro/zod';
import { day, field, searchWords, source, text, words, type SchemaTools } from '../schema/fields.ts';

/** One term: `content/glossary/<slug>.md`. The body, if there is one, goes deeper. */
export const termSchema = (tools: SchemaTools) =>
  z.strictObject({
    title: field(text(2, 60), 'Der Begriff', 'Anonymisierung'),
    synonyms: field(z.array(text(2, 60)).default([]), 'Andere Wörter dafür', '[Anonymisieren]'),
    forms: field(
      z.array(text(2, 60)).default([]),
      'Gebeugte Formen, die im Text vorkommen',
      '[anonymisiert]',
    ),
    searchWords: searchWords(),
    definition: field(
      words(6, 50),
      'Was es bedeutet, in höchstens 50 einfachen Wörtern',
      'Der Rücklauf sagt, wie viele der Gefragten geantwortet haben.',
    ),
    example: field(
      words(6, 60),
      'Ein Beispiel aus dem Vereinsleben',
      'Ein Sportverein fragt 200 Mitglieder, 50 antworten: ein Viertel.',
    ),
    steps: field(
      z.array(tools.reference('steps')).default([]),
      'Schritte im Datenlebenszyklus',
      '[organisieren]',
    ),
    related: field(z.array(tools.reference('glossary')).default([]), 'Verwandte Begriffe'),
    lessons: field(z.array(tools.reference('lessons')).default([]), 'Lektionen dazu'),
    sources: field(z.array(source()).default([]), 'Quellen'),
    reviewBy: field(day(), 'Bis wann der Begriff wieder geprüft werden muss', '2027-11-23'),
  });
