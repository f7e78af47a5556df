import { describe, expect, it } from 'vitest';
import { formTag, hiddenFields } from '../../../src/contact/connection/payload.ts';
import { fieldsOf, thanksPath, type Field, type FormDefinition } from '../../../src/contact/form.ts';
import { FORMS } from '../../../src/contact/forms/index.ts';
import { fixtureSite, htmlPage, judge } from '../lib/fixture.ts';
import { contact } from './contact.ts';

const { environment } = fixtureSite({});
const required = ({ required: needed, unless, kind }: Field): string =>
  needed && unless === undefined && kind !== 'select' ? ' required' : '';

const fieldHtml = (field: Field): string => {
  const { name, label, kind } = field;
  return kind === 'choice'
    ? `<div data-rule="{}"><fieldset><legend>${label}</legend><input type="radio" name="${name}"></fieldset></div>`
    : `<div data-rule="{}"><label for="${name}">${label}</label><textarea id="${name}" name="${name}"${required(field)}></textarea></div>`;
};

const pageOf = (form: FormDefinition): string => {
  const connection = environment.connections.get(form.id)!;
  const { action, method } = formTag(form, connection);
  const hidden = hiddenFields(form, connection, environment).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  return htmlPage({
    body: `<form name="${form.id}" action="${action}" method="${method}">${fieldsOf(form).map(fieldHtml).join('')}
    <input name="_gotcha" tabindex="-1">${hidden.join('')}<p>Empfang: ${connection.url.host}</p></form>`,
  });
};

const hiddenPage = htmlPage({ head: '<meta name="robots" content="noindex">' });
const fileOf = (path: string): string => `${path.slice(1)}index.html`;
const files = Object.fromEntries(
  FORMS.flatMap((form) => [
    [fileOf(form.path), pageOf(form)],
    [fileOf(thanksPath(form)), hiddenPage],
  ]),
);

describe('contact', () => {
  it('accepts forms as they are declared', async () => {
    expect(await judge(contact, files)).toEqual([]);
  });

  it.each([
    [/action="[^"]*"/u, 'action="/"', 'dem Formular fehlt action="https://forms.example.net/f/1"'],
    [/name="frage"/u, 'name="x"', 'das Formular fehlt, obwohl ein Endpunkt eingestellt ist'],
    [/ tabindex="-1"/u, '', 'die Falle für Roboter ist mit Tab zu erreichen'],
    [/Empfang: [^<]*/u, '', 'wer die Nachricht entgegennimmt, steht nicht da'],
    [/ required/u, '', 'ob „Eure Nachricht“ nötig ist, steht falsch im Feld'],
    [/id="email"/u, 'id="email" maxlength="9"', '„E-Mail-Adresse“ hat maxlength und schneidet Text ab'],
    [/<textarea id="nachricht"[^>]*><\/textarea>/u, '', 'das Feld „Eure Nachricht“ fehlt'],
    [/>Eure Nachricht</u, '>?<', 'bei „nachricht“ steht die Frage nicht'],
  ])('finds what is missing: %s', async (pattern, replacement, message) => {
    const file = fileOf('/kontakt/');
    const broken = { ...files, [file]: files[file]!.replace(pattern, replacement) };
    expect(await judge(contact, broken)).toEqual([`/${file}: ${message}`]);
  });

  it('finds other hidden fields', async () => {
    const file = fileOf('/kontakt/');
    const broken = { ...files, [file]: files[file]!.replace('value="frage"', 'value="x"') };
    expect((await judge(contact, broken)).join()).toContain('die versteckten Felder stimmen nicht');
  });

  it('finds a page to thank that is missing', async () => {
    const rest = Object.fromEntries(
      Object.entries(files).filter(([file]) => file !== fileOf('/kontakt/danke/')),
    );
    expect(await judge(contact, rest)).toEqual([
      '/kontakt/index.html: /kontakt/danke/ fehlt oder ist in Suchmaschinen zu finden',
    ]);
  });

  it('wants other ways where no endpoint is set', () => {
    const ways = htmlPage({
      body: '<h2>Das Formular ist hier noch nicht eingerichtet</h2><h2 id="andere-wege">x</h2>',
    });
    const judgeUnset = (page: string): string[] => {
      const site = fixtureSite({
        ...Object.fromEntries(FORMS.map(({ path }) => [fileOf(path), ways])),
        ...Object.fromEntries(FORMS.map((form) => [fileOf(thanksPath(form)), hiddenPage])),
        'kontakt/index.html': page,
      });
      const faults = contact({ ...site, environment: { ...site.environment, connections: new Map() } });
      return (faults as { message: string }[]).map(({ message }) => message);
    };
    expect(judgeUnset(ways)).toEqual([]);
    expect(judgeUnset(pageOf(FORMS[0]!))).toEqual([
      'ein Formular ohne Endpunkt nimmt nichts an',
      'dass es kein Formular gibt, steht nicht da',
      'die anderen Wege fehlen',
    ]);
  });
});
