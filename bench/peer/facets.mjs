function rowFor(value) {
  const row = document.createElement('label');
  row.className = 'row';
  const box = document.createElement('input');
  box.type = 'checkbox';
  const count = document.createElement('b');
  row.append(box, value, count);
  return { row, count };
}

/** Every value of every facet as a row with its count; only counts that changed are written. */
export function facetsOf(groups) {
  const list = document.getElementById('facets');
  const facets = groups.map(({ id, group }) => {
    const head = document.createElement('h3');
    head.textContent = id;
    list.append(head);
    const rows = new Map(group.all().map(({ key }) => [key, { ...rowFor(key), last: -1 }]));
    list.append(...[...rows.values()].map(({ row }) => row));
    return { group, rows };
  });
  return () => {
    for (const { group, rows } of facets) {
      for (const { key, value } of group.all()) {
        const drawn = rows.get(key);
        if (drawn.last === value) continue;
        drawn.last = value;
        drawn.count.textContent = value;
        drawn.row.classList.toggle('off', value === 0);
      }
    }
  };
}
