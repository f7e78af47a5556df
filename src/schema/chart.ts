import { z } from 'astro/zod';
import { field, license, slug, text } from './fields.ts';

/** A chart drawn at build time from a CSV beside the entry (semicolon, UTF-8, decimal point, first row = names). */
export const chart = () =>
  z.strictObject({
    type: field(
      z.enum(['bar', 'line', 'dots', 'share', 'map']),
      'Art: bar (Balken), line (Linie), dots (ein Punkt je Einheit), share (Anteile an 100 %), map (eine Kachel je Bundesland)',
      'bar',
    ),
    file: field(z.string().regex(/^\.\/[a-z0-9-]+\.csv$/u), 'CSV-Datei im selben Ordner', './belegung.csv'),
    title: field(text(10, 120), 'Aussage des Bildes als Satz', 'Mehr Frauen, aber auch mehr meldende Häuser'),
    description: field(text(20, 400), 'Was das Bild zeigt, für Menschen, die es nicht sehen'),
    label: field(z.string(), 'Spalte mit den Namen', 'jahr'),
    value: field(z.string(), 'Spalte mit den Zahlen', 'frauen'),
    unit: field(text(1, 30).optional(), 'Einheit hinter der Zahl', 'Frauen'),
    highlight: field(z.array(z.string()).default([]), 'Namen, die betont werden', "['2024']"),
    source: field(slug(), 'Kurzname der Quelle aus sources', 'fhk-2024'),
    furtherSources: field(z.array(slug()).default([]), 'Weitere Quellen der Zahlen', '[caritas-2022]'),
    license: field(license().optional(), 'Lizenz der Daten, wenn sie eine andere ist als die der Seite'),
  });

export type ChartSpec = z.infer<ReturnType<typeof chart>>;
