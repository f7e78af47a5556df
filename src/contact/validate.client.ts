/** What a form control tells about itself; a real control fits. */
export interface Control {
  name: string;
  value: string;
  required: boolean;
  type: string;
  maxLength: number;
  dataset: { missing?: string; invalid?: string };
}

/** One fault, in the words that stand at the field. */
export interface Fault {
  name: string;
  message: string;
}

// Something, an @, something with a dot: the endpoint knows more, a stricter rule here would refuse real addresses.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;

const check = ({ name, value, required, type, maxLength, dataset }: Control): Fault | undefined => {
  const text = value.trim();
  if (required && text === '') return { name, message: dataset.missing ?? '' };
  const tooLong = maxLength > 0 && text.length > maxLength;
  const noAddress = type === 'email' && text !== '' && !EMAIL.test(text);
  return tooLong || noAddress ? { name, message: dataset.invalid ?? '' } : undefined;
};

/** All faults of a form, in the order of its controls. */
export const findFaults = (controls: Control[]): Fault[] =>
  controls.map(check).filter((fault): fault is Fault => fault !== undefined);
