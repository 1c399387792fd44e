import { useState } from 'react';
import { saveFile } from '../saveFile.ts';
import { TextButton } from '../textButton/TextButton.tsx';
import { pictureOf, textOf, type Pictured } from './picture.ts';
import { pngOf } from './png.ts';

export const pictureFormats = ['SVG', 'PNG'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

interface PictureButtonsProps {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly label: (format: PictureFormat) => string;
  /** Said where no picture was made: why, and what to do. */
  readonly failed: string;
  /** Looked for when a picture is asked for; undefined where none can be made. */
  readonly find: (control: HTMLElement) => Pictured | undefined;
}

async function save(name: string, format: PictureFormat, pictured: Pictured): Promise<void> {
  await document.fonts.ready;
  const picture = await pictureOf(name, pictured);
  const content =
    format === 'SVG' ? new Blob([textOf(picture)], { type: 'image/svg+xml' }) : await pngOf(picture);
  saveFile(`${name}.${format.toLowerCase()}`, content);
}

/** Save a part of the page as a picture, in vectors or in pixels. */
export function PictureButtons({ name, label, failed, find }: PictureButtonsProps) {
  const [unsaved, setUnsaved] = useState(false);
  const ask = async (format: PictureFormat, control: HTMLElement) => {
    const pictured = find(control);
    const saved = pictured && (await save(name, format, pictured).then(() => true, () => false));
    setUnsaved(saved !== true);
  };
  return (
    <>
      {pictureFormats.map((format) => (
        <TextButton
          key={format}
          aria-label={label(format)}
          onClick={({ currentTarget }) => {
            void ask(format, currentTarget);
          }}
        >
          {format}
        </TextButton>
      ))}
      {unsaved && <p role="alert">{failed}</p>}
    </>
  );
}
