/** How many stories a list shows. */
export const listLength = 20;
