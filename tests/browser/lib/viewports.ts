/** Windows that tests look at pages in, in CSS pixels. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** A sheet of A4 less the margins of 18 mm. */
export const SHEET = { width: 658, height: 971 };
