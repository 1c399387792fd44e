export function MapKey() { return null; }
