import { late } from '../ui/late.tsx';

const missing = late(() => import('./KeptMissing.tsx').then((module) => module.KeptMissing));
const notice = late(() => import('./KeptNotice.tsx').then((module) => module.KeptNotice));
const KeptMissing = missing.View;
const KeptNotice = notice.View;

interface KeptContentProps {
  /** As the address names it. */
  readonly content: string;
  /** Why it cannot be shown; null where it is. */
  readonly error: Error | null;
}

/** What a reader has to know who followed a link to kept data. */
export function KeptContent({ content, error }: KeptContentProps) {
  return error === null ? <KeptNotice content={content} /> : <KeptMissing error={error} />;
}
