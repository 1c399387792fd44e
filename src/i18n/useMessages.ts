import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Label } from '../domain/dataset.ts';
import { labelText } from '../domain/label.ts';
import type { Names } from '../domain/place.ts';
import { localeOfTag } from './locale.ts';
import type { MessageId } from './messages.ts';

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<
  Record<string, string | number | ReactNode | ((chunks: ReactNode[]) => ReactNode)>
>;

/** Words in the reader's language. */
export interface Wording {
  /** A message with its arguments. */
  readonly t: (id: MessageId, values?: Values) => string;
  /** A message with elements or tags in it. */
  readonly rich: (id: MessageId, values: RichValues) => ReactNode;
  /** A dataset's label: a message, or the data's own text; an unknown key is shown as it is. */
  readonly label: (label: Label) => string;
  /** A place's or region's name. */
  readonly name: (names: Names) => string;
  /** The BCP 47 tag of the language in use. */
  readonly tag: string;
}

/** The wording of the language in use; stable between renders in one language. */
export function useMessages(): Wording {
  const intl = useIntl();
  return useMemo(
    () => ({
      t: (id, values) => intl.formatMessage({ id }, values),
      rich: (id, values) => intl.formatMessage({ id }, values),
      label: (own) =>
        labelText(own, (id, args) => (id in intl.messages ? intl.formatMessage({ id }, args) : id)),
      tag: intl.locale,
      name: (names) => names[localeOfTag(intl.locale)],
    }),
    [intl],
  );
}
