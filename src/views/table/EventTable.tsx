export function EventTable() { return null; }
