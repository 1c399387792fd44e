/** Milliseconds a browser has to read a file after the click: it need not do so at once. */
const READ = 60_000;

/** Hands the reader a file; nothing leaves the device. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, READ);
}
