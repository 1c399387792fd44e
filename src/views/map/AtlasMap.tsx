export function AtlasMap() { return null; }
