// The first script of the one file: unpacks what the page carries, then puts style and script into it.
async function unpack(part) {
  const packed = atob(part.textContent);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = packed.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const { type } = part.dataset;
  return [part.dataset.part, new Blob([await new Response(stream).arrayBuffer()], { type })];
}

async function begin() {
  const parts = new Map(await Promise.all([...document.querySelectorAll('[data-part]')].map(unpack)));
  const put = async (name, attributes) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.textContent = await parts.get(name).text();
    document.head.append(element);
  };
  globalThis.packedFiles = parts;
  await put('style', {});
  await put('script', { type: 'module' });
}

begin().catch(() => {
  document.getElementById('unpacked').hidden = false;
});
