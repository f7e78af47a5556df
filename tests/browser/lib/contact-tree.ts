import type { Page } from 'playwright-core';
import type { Field } from '../../../src/contact/form.ts';
import { nameOf } from './contact-forms.ts';

/** A control as assistive technology gets it. */
export interface Described {
  name: string;
  description: string;
  isRequired: boolean;
  isInvalid: boolean;
}

const ROLES: Readonly<Record<Field['kind'], string>> = {
  text: 'textbox',
  textarea: 'textbox',
  email: 'textbox',
  link: 'textbox',
  select: 'combobox',
  choice: 'group',
};

const clean = (value: unknown): string =>
  String(value ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Reads the controls of these fields from the accessibility tree of Chromium; one that is not there has no name. */
export const describeControls = async (page: Page, fields: readonly Field[]): Promise<Described[]> => {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(({ ignored }) => !ignored);
  return fields.map((field) => {
    const found = shown.filter(
      ({ role, name }) => role?.value === ROLES[field.kind] && clean(name?.value) === nameOf(field),
    );
    const [node] = found;
    if (node === undefined || found.length > 1)
      return {
        name: `${found.length} × ${nameOf(field)}`,
        description: '',
        isRequired: false,
        isInvalid: false,
      };
    const property = (name: string): unknown =>
      node.properties?.find((one) => one.name === name)?.value.value;
    return {
      name: clean(node.name?.value),
      description: clean(node.description?.value),
      isRequired: property('required') === true,
      isInvalid: property('invalid') === 'true',
    };
  });
};
