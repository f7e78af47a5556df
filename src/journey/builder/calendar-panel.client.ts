import { writeJourneyCalendar } from '../calendar/journey-calendar.ts';
import { addDays } from '../model/day.ts';
import type { Bench } from './bench.ts';
import { finder } from './parts.client.ts';
import { saveFile } from '../../ui/save-file.client.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** The day that the clock of this device shows. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** „Dranbleiben“: a weekday and a time become a calendar file with one date for each open station. */
export const bindCalendar = (root: HTMLElement, bench: Bench): void => {
  const form = finder(root)<HTMLFormElement>('calendar');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const read = (name: string): string => String(fields.get(name) ?? '');
    const journey = bench.journey();
    const { ics, count, problems } = writeJourneyCalendar(journey, {
      series: {
        weekday: Number(read('tag')),
        time: read('zeit'),
        // A first day that has gone by rings nobody any more.
        start: journey.start < today() ? addDays(today(), 1) : journey.start,
      },
      catalogue: bench.catalogue,
      site: bench.place.home,
      stamp: new Date(),
      alarmMinutes: Number(read('erinnern')),
    });
    if (ics !== undefined) saveFile('lernreise.ics', 'text/calendar', ics);
    const said = count === 1 ? 'Ein Termin steht in der Datei.' : `${count} Termine stehen in der Datei.`;
    bench.say(
      [...(ics === undefined ? [] : [`${said} Öffnet sie mit eurem Kalender.`]), ...problems].join(' '),
    );
  });
};
