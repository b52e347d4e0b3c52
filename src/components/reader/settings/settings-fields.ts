import { createElement } from '../../dom/create-element.ts';
import { showNotice } from '../../dom/notice.ts';
import { settings as words } from '../../../words/shown.ts';

/** Creates radio buttons for one of several values. */
export function createChoice<Value extends string>({
  legend,
  name,
  chosen,
  options,
  choose,
}: Choice<Value>): HTMLFieldSetElement {
  const labels = options.map(([value, text]) => {
    const radio = createElement('input', { type: 'radio', name, value, checked: value === chosen });
    radio.addEventListener('change', () => warnUnless(choose(value)));
    return createElement('label', {}, radio, text);
  });
  return createElement('fieldset', {}, createElement('legend', {}, legend), ...labels);
}

/** Creates a checkbox for something that is on or off. */
export function createSwitch(
  text: string,
  isOn: boolean,
  change: (isOn: boolean) => boolean,
): HTMLLabelElement {
  const box = createElement('input', { type: 'checkbox', checked: isOn });
  box.addEventListener('change', () => warnUnless(change(box.checked)));
  return createElement('label', { className: 'switch' }, box, text);
}

function warnUnless(isStored: boolean): void {
  if (!isStored) showNotice(words.notStored);
}

interface Choice<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Value;
  readonly options: readonly (readonly [Value, string])[];
  /** Returns whether the choice could be stored. */
  readonly choose: (value: Value) => boolean;
}
