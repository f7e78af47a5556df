/** Where a browser keeps things: until deleted, for this tab, whole pages, or the script that hands those out. */
export type Place = 'local' | 'session' | 'cache' | 'worker';

/** Something that this site may keep on a device, in words for the person whose device it is. */
export interface KnownThing {
  place: Place;
  /** The name under which it is kept, or its start up to a hyphen; for `cache` and `worker` any name fits. */
  key: string;
  name: string;
  /** What it is for, as a sentence. */
  purpose: string;
  /** When it comes into being, and when it goes. */
  lifetime: string;
}

/** Every key of ours begins so. */
export const PREFIX = 'cdl:';

/** What the box of `src/journey` lays aside when it cannot read it. */
const ASIDE = ':beiseite';

/** Everything, in the order in which it is shown. A test finds keys in the source that are missing here. */
export const KNOWN_THINGS: readonly KnownThing[] = [
  {
    place: 'local',
    key: 'cdl:fortschritt',
    name: 'Lernstand',
    purpose: 'Welche Lektionen ihr geschafft habt, an welchem Tag, und wo ihr zuletzt gelesen habt.',
    lifetime:
      'Entsteht, wenn ihr eine Lektion abhakt oder einen Lernstand mitbringt. Bleibt, bis ihr ihn löscht.',
  },
  {
    place: 'local',
    key: 'cdl:lernreise',
    name: 'Lernreise',
    purpose: 'Die Lernreise, die ihr zusammengestellt habt, mit euren Notizen.',
    lifetime: 'Entsteht, wenn ihr das Erste hineinlegt. Bleibt, bis ihr sie löscht.',
  },
  {
    place: 'local',
    key: 'cdl:beispiel',
    name: 'Beispiele aus eurem Bereich',
    purpose: 'Ob Lektionen euch Beispiele aus Sport, Sozialem, Umwelt oder Kultur zeigen.',
    lifetime: 'Entsteht, wenn ihr einen Bereich wählt. Geht, wenn ihr wieder „Allgemein“ wählt.',
  },
  {
    place: 'local',
    key: 'cdl:suchen',
    name: 'Zuletzt gesucht',
    purpose: 'Eure letzten acht Suchen, damit ihr sie nicht noch einmal tippen müsst.',
    lifetime: 'Entsteht, wenn ihr eine Suche abschickt. Bleibt, bis ihr sie löscht, hier oder in der Suche.',
  },
  {
    place: 'local',
    key: 'cdl:suchtaste',
    name: 'Taste / für die Suche',
    purpose: 'Dass ihr die Taste abgeschaltet habt.',
    lifetime: 'Entsteht, wenn ihr sie auf der Suchseite abschaltet. Geht, wenn ihr sie wieder einschaltet.',
  },
  {
    place: 'session',
    key: 'cdl:entwurf',
    name: 'Entwurf in einem Formular',
    purpose: 'Was ihr in ein Formular geschrieben habt, falls das Senden scheitert.',
    lifetime:
      'Nur in diesem Tab. Geht, wenn ihr gesendet oder den Entwurf gelöscht habt oder den Tab schließt.',
  },
  {
    place: 'session',
    key: 'cdl:gesendet',
    name: 'Kopie der letzten Nachricht',
    purpose: 'Was ihr zuletzt gesendet habt, damit ihr es auf der Bestätigung nachlesen könnt.',
    lifetime: 'Nur in diesem Tab. Entsteht beim Senden. Geht, wenn ihr sie löscht oder den Tab schließt.',
  },
  {
    place: 'cache',
    key: '',
    name: 'Offline gespeicherte Seiten',
    purpose: 'Seiten, die ihr gespeichert habt, um sie ohne Netz zu lesen.',
    lifetime: 'Nur, wenn ihr sie ausdrücklich speichert. Bleiben, bis ihr sie löscht.',
  },
  {
    place: 'worker',
    key: '',
    name: 'Helfer für gespeicherte Seiten',
    purpose: 'Ein kleines Programm, das ohne Netz die gespeicherten Seiten zeigt (Service Worker).',
    lifetime: 'Kommt mit der ersten gespeicherten Seite und geht mit der letzten.',
  },
];

/** What is known of a thing by its key; things of an older or newer version are named as such. */
export const describeThing = (place: Place, key: string): KnownThing => {
  const isAside = key.endsWith(ASIDE);
  const plain = isAside ? key.slice(0, -ASIDE.length) : key;
  const isOf = (one: KnownThing): boolean => ['', plain].includes(one.key) || plain.startsWith(`${one.key}-`);
  const known = KNOWN_THINGS.find((one) => one.place === place && isOf(one));
  if (known === undefined)
    return {
      place,
      key,
      name: 'Aus einer anderen Fassung dieser Website',
      purpose: 'Diese Fassung nutzt es nicht.',
      lifetime: 'Bleibt, bis ihr es löscht.',
    };
  if (!isAside) return { ...known, key };
  return {
    place,
    key,
    name: `${known.name}, beiseitegelegt`,
    purpose: 'War nicht mehr zu lesen und liegt hier, damit nichts verloren geht.',
    lifetime: 'Bleibt, bis ihr es löscht.',
  };
};
