import { describe, expect, it } from 'vitest';
import { findFieldFaults, readFields, Refusal } from './contact-message.ts';

const urlencoded = 'application/x-www-form-urlencoded';
const fields = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));

/** What a refused body is answered with. */
const refusalOf = async (body: string, type: string): Promise<[number, string | undefined]> => {
  const error: unknown = await readFields(Buffer.from(body), type).catch((reason: unknown) => reason);
  return error instanceof Refusal ? [error.status, error.faults[0]?.code] : [0, undefined];
};

describe('readFields', () => {
  it.each([
    [urlencoded, 'nachricht=Gr%C3%BC%C3%9Fe+%26+mehr&email=a%40b.de'],
    ['application/json', '{"nachricht":"Grüße & mehr","email":"a@b.de"}'],
    ['application/json; charset=utf-8', '{"nachricht":"Grüße & mehr","email":"a@b.de"}'],
    [
      'multipart/form-data; boundary=xx',
      '--xx\r\nContent-Disposition: form-data; name="nachricht"\r\n\r\nGrüße & mehr\r\n--xx\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.de\r\n--xx--\r\n',
    ],
  ])('reads %s', async (type, body) => {
    expect(Object.fromEntries(await readFields(Buffer.from(body), type))).toEqual({
      nachricht: 'Grüße & mehr',
      email: 'a@b.de',
    });
  });

  it('joins a field that comes twice', async () => {
    expect((await readFields(Buffer.from('thema=a&thema=b'), urlencoded)).get('thema')).toBe('a, b');
  });

  it('takes a field named like a part of every object for a field', async () => {
    const read = await readFields(Buffer.from('{"__proto__":"x"}'), 'application/json');
    expect(read.get('__proto__')).toBe('x');
  });

  it.each([
    ['text/plain', 'x', 415, 'BAD_TYPE'],
    ['', 'x', 415, 'BAD_TYPE'],
    ['application/json', '{', 400, 'BAD_JSON'],
    ['application/json', '[]', 400, 'BAD_JSON'],
    ['application/json', '"x"', 400, 'BAD_JSON'],
    ['application/json', '{"email":{"a":1}}', 422, 'TYPE_TEXT'],
    ['multipart/form-data', 'x', 400, 'BAD_FORM'],
    ['multipart/form-data; boundary=xx', 'no boundary here', 400, 'BAD_FORM'],
    [
      'multipart/form-data; boundary=xx',
      '--xx\r\nContent-Disposition: form-data; name="datei"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--xx--\r\n',
      422,
      'TYPE_TEXT',
    ],
  ])('refuses %s with %s', async (type, body, status, code) => {
    expect(await refusalOf(body, type)).toEqual([status, code]);
  });
});

describe('findFieldFaults', () => {
  it.each(['a@b.de', 'vor.name+x@verein.example.org', 'ä@müller.de'])('takes the address %s', (email) => {
    expect(findFieldFaults(fields({ anliegen: 'frage', nachricht: 'x', email }))).toEqual([]);
  });

  it.each(['a', 'a@', '@b.de', 'a@b', 'a b@c.de', 'a@b@c.de', 'a@b.d', 'a@b.de, c@d.de'])(
    'finds %s to be no address',
    (email) => {
      expect(findFieldFaults(fields({ anliegen: 'frage', nachricht: 'x', email }))).toMatchObject([
        { field: 'email', code: 'TYPE_EMAIL' },
      ]);
    },
  );

  it.each([
    [
      { nachricht: ' \n ' },
      ['anliegen REQUIRED_FIELD_MISSING', 'nachricht REQUIRED_FIELD_MISSING', 'email REQUIRED_FIELD_MISSING'],
    ],
    [{ anliegen: 'x', nachricht: 'x', email: 'a@b.de' }, ['anliegen NOT_ALLOWED']],
    [{ anliegen: 'frage', nachricht: 'x'.repeat(10_001), email: 'a@b.de' }, ['nachricht TOO_LONG']],
    [{ anliegen: 'frage', nachricht: 'x', email: `${'a'.repeat(250)}@b.de` }, ['email TOO_LONG']],
    // A line break travels as two signs and counts as one.
    [{ anliegen: 'frage', nachricht: 'x\r\n'.repeat(4_999) + 'xx', email: 'a@b.de' }, []],
    [{ _form: 'fehler', nachricht: '' }, ['nachricht REQUIRED_FIELD_MISSING']],
    [{ _form: 'fehler', hilfreich: 'nein' }, []],
    [{ _form: 'x' }, ['_form UNKNOWN_FORM']],
  ])('finds what is missing or wrong in %j', (given, expected) => {
    expect(findFieldFaults(fields(given)).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });
});
