/** The event on `window` that says: the journey of this device was changed in this tab. Of other tabs, `storage` tells. */
const CHANGED = 'cdl:lernreise';

/** Tells the other scripts of this page that the journey was changed. */
export const announceJourney = (): void => {
  dispatchEvent(new Event(CHANGED));
};
