/** What `employer.name` says where the sources name the group by trade and town only. */
export const unnamedEmployer = 'Not named';
