/** The names of classes that hold, as one attribute. */
export const joined = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ');
