import { formTag, hiddenFields } from '../../../src/contact/connection/payload.ts';
import { fieldsOf, thanksPath, type FormDefinition } from '../../../src/contact/form.ts';
import { FORMS } from '../../../src/contact/forms/index.ts';
import type { Connection } from '../../../src/contact/connection/connection.ts';
import { textOf, type Page } from '../lib/page.ts';
import { inFile, type Rule } from '../lib/rule.ts';
import type { Site } from '../lib/site.ts';

const fieldFaults = (page: Page, form: FormDefinition): string[] =>
  fieldsOf(form).flatMap(({ name, label, kind, required, unless }) => {
    const controls = page.root.querySelectorAll(`[data-rule] [name="${name}"]`);
    const [first] = controls;
    if (first === undefined) return [`das Feld „${label}“ fehlt`];
    const questions = page.root.querySelectorAll(
      kind === 'choice' ? 'legend' : `label[for="${first.getAttribute('id')}"]`,
    );
    const isAsked = questions.some((question) => textOf(question).startsWith(label));
    // A list always has an answer.
    const isRequired =
      first.hasAttribute('required') === (required && unless === undefined && kind !== 'select');
    return [
      ...(isAsked ? [] : [`bei „${name}“ steht die Frage nicht`]),
      ...(isRequired ? [] : [`ob „${label}“ nötig ist, steht falsch im Feld`]),
      // Browsers cut longer texts without a word.
      ...(first.hasAttribute('maxlength') ? [`„${label}“ hat maxlength und schneidet Text ab`] : []),
    ];
  });

const formFaults = (page: Page, form: FormDefinition, connection: Connection, site: Site): string[] => {
  const element = page.root.querySelector(`form[name="${form.id}"]`);
  if (element === null) return ['das Formular fehlt, obwohl ein Endpunkt eingestellt ist'];
  const { action, method, attributes } = formTag(form, connection);
  const wanted = Object.entries({ action, method, ...attributes });
  const hidden = element
    .querySelectorAll('input[type="hidden"]')
    .map((input) => [input.getAttribute('name'), input.getAttribute('value')]);
  const trap = element.querySelector(`[name="${connection.adapter.honeypot}"]`);
  return [
    ...wanted
      .filter(([name, value]) => element.getAttribute(name) !== value)
      .map(([name, value]) => `dem Formular fehlt ${name}="${value}"`),
    ...(JSON.stringify(hidden) === JSON.stringify(hiddenFields(form, connection, site.environment))
      ? []
      : [`die versteckten Felder stimmen nicht: ${JSON.stringify(hidden)}`]),
    ...(trap?.getAttribute('tabindex') === '-1' ? [] : ['die Falle für Roboter ist mit Tab zu erreichen']),
    ...(textOf(element).includes(connection.url.host)
      ? []
      : ['wer die Nachricht entgegennimmt, steht nicht da']),
    ...fieldFaults(page, form),
  ];
};

/** Without an endpoint no dead form, but the other ways. */
const wayFaults = (page: Page, form: FormDefinition): string[] => [
  ...(page.root.querySelector(`form[name="${form.id}"]`) === null
    ? []
    : ['ein Formular ohne Endpunkt nimmt nichts an']),
  ...(textOf(page.root).includes('noch nicht eingerichtet')
    ? []
    : ['dass es kein Formular gibt, steht nicht da']),
  ...(page.root.querySelector('#andere-wege') === null ? ['die anderen Wege fehlen'] : []),
];

/** Every form stands on its page as its definition and the settings say, and has a page to thank. */
export const contact: Rule = (site) =>
  FORMS.flatMap((form) => {
    const page = site.pageAt.get(form.path);
    if (page === undefined) return inFile(form.path, ['fehlt']);
    const connection = site.environment.connections.get(form.id);
    const thanks = site.pageAt.get(thanksPath(form));
    return inFile(page.file, [
      ...(connection === undefined ? wayFaults(page, form) : formFaults(page, form, connection, site)),
      ...(thanks !== undefined && thanks.kind !== 'indexed'
        ? []
        : [`${thanksPath(form)} fehlt oder ist in Suchmaschinen zu finden`]),
    ]);
  });
