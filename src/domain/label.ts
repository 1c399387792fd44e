import type { Label } from './dataset.ts';

/** A label in words, given the words of a message; labels within it are worded first. */
export function labelText(
  label: Label,
  say: (id: string, args: Readonly<Record<string, string>>) => string,
): string {
  if (label.kind === 'text') return label.text;
  const args = Object.entries(label.args ?? {});
  const words = args.map(
    ([key, arg]) => [key, typeof arg === 'string' ? arg : labelText(arg, say)] as const,
  );
  return say(label.id, Object.fromEntries(words));
}
