/** Text as a value of iCalendar (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/** A line has at most 75 octets; those that go on begin with a space (RFC 5545, 3.1). No character is cut in two. */
export const foldLine = (line: string): string => {
  let folded = '';
  let room = 75;
  for (const sign of line) {
    const size = octets(sign);
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += sign;
    room -= size;
  }
  return folded;
};

/** Lines of iCalendar as one text: folded, each ended by CRLF. */
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('');

/** The rules of summer time in Germany since 1996 (Directive 2000/84/EC; TZDB Europe/Berlin). */
export const BERLIN: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
