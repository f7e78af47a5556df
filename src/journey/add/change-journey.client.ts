import type { ThingName } from '../catalogue/thing-path.ts';
import { announceJourney } from '../device/announce.ts';
import { openJourneyBox } from '../device/journey-box.ts';
import { addThing, removeItem } from '../model/edit-journey.ts';
import { keyOf } from '../model/journey.ts';
import { countStations } from '../model/limits.ts';

/** Adds a thing to the journey of this device, or takes it out, and says in German what came of it. */
export const changeJourney = (thing: ThingName, isAdded: boolean): string => {
  let refused: string | undefined;
  const { value, problem } = openJourneyBox().change((journey) => {
    if (!isAdded) {
      const at = journey.items.findIndex((item) => keyOf(item) === keyOf(thing));
      return removeItem(journey, at).journey;
    }
    const change = addThing(journey, thing);
    refused = change.problem;
    return change.journey;
  });
  announceJourney();
  const count = value.items.length;
  return (
    refused ?? problem ?? `${isAdded ? 'Aufgenommen' : 'Herausgenommen'}: jetzt ${countStations(count)}.`
  );
};
