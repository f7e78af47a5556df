import type { Story } from '../catalogue/entries.ts';
import { formatMinutes } from '../metadata/dates.ts';
import { isUnknown, type Unknown } from '../schema/fields.ts';

/** One line of the fact card. */
export interface Fact {
  name: string;
  value?: string | undefined;
  unknown?: string | undefined;
}

export const PROGRESS: Record<Story['progress'], string> = {
  abgeschlossen: 'abgeschlossen',
  laufend: 'läuft noch',
  prototyp: 'Prototyp',
  eingestellt: 'eingestellt',
};

/** A fact whose value may honestly be unknown. */
export const fact = <T>(name: string, value: T | Unknown, show: (known: T) => string = String): Fact =>
  isUnknown(value) ? { name, unknown: value.unknown } : { name, value: show(value) };

/** The lines of a story's fact card, in their order. */
export const storyFacts = (story: Story, sizeLabel: string | undefined): Fact[] => [
  { name: 'Wer', value: story.organisation.name },
  isUnknown(story.organisation.size)
    ? { name: 'Größe', unknown: story.organisation.size.unknown }
    : { name: 'Größe', value: sizeLabel ?? '' },
  fact('Ort', story.organisation.place),
  fact('Land', story.organisation.state),
  { name: 'Feld', value: story.fields.map(({ label }) => label).join(', ') },
  { name: 'Methode', value: story.methods.map(({ label }) => label).join(', ') },
  fact('Werkzeuge', story.tools, (tools) => tools.join(', ')),
  fact('Menschen', story.people),
  fact('Zeitraum', story.period),
  fact('Arbeitszeit', story.hours, (hours) => formatMinutes(hours * 60)),
  fact('Kosten', story.money),
  { name: 'Stand', value: PROGRESS[story.progress] },
  fact('Begleitung', story.dataLabProject, (yes) =>
    yes ? 'durch das Civic Data Lab' : 'ohne das Civic Data Lab',
  ),
];

/** What the original took, for the board sheet. */
export const boardFacts = (story: Story): Fact[] => [
  fact('Arbeitszeit dort', story.hours, (hours) => formatMinutes(hours * 60)),
  fact('Kosten dort', story.money),
  fact('Menschen dort', story.people),
];
