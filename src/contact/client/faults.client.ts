import type { Fault } from '../answers.ts';
import { make } from '../../ui/make.client.ts';
import { firstControl } from './controls.client.ts';

/** Where faults are shown: the summary on top, and the form with a place at each field. */
export interface FaultPlaces {
  form: HTMLFormElement;
  summary: HTMLElement;
  /** Makes a field visible that stands in a step that is not open. */
  reveal: (field: HTMLElement) => void;
}

const mark = (field: HTMLElement, message: string | undefined): void => {
  const place = field.querySelector<HTMLElement>('[data-fault]');
  if (place === null) return;
  place.textContent = message ?? '';
  place.hidden = message === undefined;
  for (const control of field.querySelectorAll('input, select, textarea')) {
    if (message === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
};

const linkTo = ({ form, reveal }: FaultPlaces, { name, message }: Fault): HTMLLIElement => {
  const link = make('a', { href: `#${name}` }, message);
  link.addEventListener('click', (event) => {
    const control = firstControl(form, name);
    if (control === undefined) return;
    event.preventDefault();
    reveal(control);
    control.focus();
  });
  return make('li', {}, link);
};

/** Shows these faults and no others; an empty list clears all. */
export const showFaults = (places: FaultPlaces, faults: readonly Fault[]): void => {
  const { form, summary } = places;
  for (const field of form.querySelectorAll<HTMLElement>('[data-rule]')) {
    const fault = faults.find(({ name }) => firstControl(form, name)?.closest('[data-rule]') === field);
    mark(field, fault?.message);
  }
  summary.hidden = faults.length === 0;
  summary.querySelector('ul')?.replaceChildren(...faults.map((fault) => linkTo(places, fault)));
};
