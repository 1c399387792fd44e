/** Three letters each: after 1 to 9, and after 10 to 90. */
const endings = ['дендентентентендандендендан', 'нандандантандентантенненнан'];

/** A number in digits with the ending of the Kazakh ablative, which its last word chooses: `600-ден`, `1 000-нан`. */
export function ablative(value: number, digits: string): string {
  const [last = ''] = /[1-9]0*$/.exec(String(value)) ?? [];
  const at = Number(last[0]) * 3;
  return `${digits}-${endings[last.length - 1]?.slice(at - 3, at) ?? (last.length > 3 ? 'нан' : 'ден')}`;
}
