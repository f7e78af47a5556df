/**
 * How a page lies in the index: first the title, then words of the editors that the text does not have, then the text. The
 * first two have a fixed number of places, so that a place tells, without loading the page, whether it is the title.
 */
export const TITLE_PLACES = 14;
/** Place of the first stretch of text. */
export const TEXT_START = 160;

export const isTitlePlace = (place: number): boolean => place < TITLE_PLACES;
export const isTextPlace = (place: number): boolean => place >= TEXT_START;
