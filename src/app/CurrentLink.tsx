import { useMessages } from '../i18n/useMessages.ts';

/** The address of the same view of the current data. */
function currentOf(address: string): string {
  const current = new URL(address);
  current.searchParams.delete('data');
  return current.href;
}

/** The way to the same view of the current data. */
export function CurrentLink({ className }: { readonly className: string | undefined }) {
  const { t } = useMessages();
  return (
    <a
      className={className}
      href={currentOf(location.href)}
      // The view may have changed since this was drawn.
      onClick={({ currentTarget }) => {
        currentTarget.href = currentOf(location.href);
      }}
    >
      {t('kept.way')}
    </a>
  );
}
