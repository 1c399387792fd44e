/** A file as it is handed to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hands the reader a file; nothing leaves the device. */
export function saveFile({ name, mediaType, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may read the file after the click has been heard.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
