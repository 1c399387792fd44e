import {
  TYPE,
  type MessageFormatElement,
  type PluralOrSelectOption,
} from '@formatjs/icu-messageformat-parser';

/** A form that says the same as `other` is left out: for want of it `other` is said. */
function leanOptions(options: Readonly<Record<string, PluralOrSelectOption>>): Record<string, unknown> {
  const said = (key: string) => JSON.stringify(options[key]?.value.map(lean));
  const other = said('other');
  const kept = Object.keys(options).filter(
    (key) => key === 'other' || key.startsWith('=') || said(key) !== other,
  );
  return Object.fromEntries(kept.map((key) => [key, { value: options[key]?.value.map(lean) }]));
}

function lean(element: MessageFormatElement): unknown {
  switch (element.type) {
    case TYPE.tag:
      return { ...element, children: element.children.map(lean) };
    case TYPE.select:
      return { ...element, options: leanOptions(element.options) };
    case TYPE.plural: {
      const { offset, pluralType, options, ...plural } = element;
      return {
        ...plural,
        options: leanOptions(options),
        ...(offset !== 0 && { offset }),
        ...(pluralType === 'ordinal' && { pluralType }),
      };
    }
    case TYPE.number: {
      const { style, ...number } = element;
      return style === null || style === undefined ? number : element;
    }
    default:
      return element;
  }
}

/** A message as it is shipped: without what its readers take for granted. */
export function leanMessage(message: readonly MessageFormatElement[]): unknown[] {
  return message.map(lean);
}
