import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { alphabets } from './alphabets.mjs';
import { faces } from './faces.mjs';

const ui = new URL('../../src/ui/', import.meta.url);

function unicodeRange(characters) {
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === code - 1) last.to = code;
    else runs.push({ from: code, to: code });
  }
  const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

function wrapped(parts) {
  const lines = [''];
  for (const part of parts) {
    const longer = lines.at(-1) === '' ? part : `${lines.at(-1)}, ${part}`;
    if (longer.length <= 90) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.join(',\n    ');
}

function rule({ family, style, name, weights }, alphabet) {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-display: swap;
  font-weight: ${weights === null ? '400' : `${weights.min} ${weights.max}`};
  src: url('./fonts/${name}-${alphabet.name}.woff2') format('woff2');
  unicode-range:
    ${wrapped(unicodeRange(alphabet.characters))};
}
`;
}

/** A character the package's file lacks would be claimed by the sheet and set in another face. */
async function missing(source, characters) {
  const plain = await convert(source, 'sfnt');
  const known = new Set(new Face(new Blob(Uint8Array.from(plain).buffer)).collectUnicodes());
  return [...characters].filter((character) => !known.has(character.codePointAt(0)));
}

async function cut(face, alphabet) {
  const source = readFileSync(new URL(`node_modules/${face.file(alphabet.name)}`, import.meta.url));
  const lacking = await missing(source, alphabet.characters);
  if (lacking.length > 0) throw new Error(`${face.file(alphabet.name)} has no ${lacking.join(' ')}`);
  const isLatin = alphabet.name === 'latin';
  // Figures of one width are alternates, and only the upright Latin files hold figures that need them.
  const noLayoutClosure = !isLatin || face.style === 'italic';
  const variationAxes = face.weights === null ? {} : { wght: face.weights };
  return subsetFont(source, alphabet.characters, { targetFormat: 'woff2', noLayoutClosure, variationAxes });
}

mkdirSync(new URL('fonts/', ui), { recursive: true });
const rules = ['/* The alphabets of English, Russian and Kazakh. Written by scripts/fonts. */\n'];
for (const face of faces) {
  for (const alphabet of alphabets) {
    const file = new URL(`fonts/${face.name}-${alphabet.name}.woff2`, ui);
    const bytes = await cut(face, alphabet);
    writeFileSync(file, bytes);
    rules.push(rule(face, alphabet));
    process.stdout.write(`${String(bytes.length).padStart(7)}  ${fileURLToPath(file)}\n`);
  }
}
writeFileSync(new URL('fonts.css', ui), rules.join('\n'));
const licence = readFileSync(new URL('node_modules/@fontsource-variable/source-sans-3/LICENSE', import.meta.url));
writeFileSync(new URL('fonts/LICENSE', ui), licence);
