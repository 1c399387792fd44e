/** The legal code of the licences the data may be under, by SPDX identifier. */
const texts: Readonly<Record<string, () => Promise<string>>> = {
  'CC-BY-4.0': async () => (await import('./CC-BY-4.0.txt?raw')).default,
};

/** The whole text of a licence; where it is not at hand, its SPDX identifier and where that leads. */
export async function licenceText(spdx: string): Promise<string> {
  const text = await texts[spdx]?.();
  return text ?? `${spdx}\nhttps://spdx.org/licenses/${spdx}.html\n`;
}
