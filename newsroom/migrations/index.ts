import * as migration_20261122_130109_first_edition from './20261122_130109_first_edition';
import * as migration_20261122_150000_search from './20261122_150000_search';
import * as migration_20261122_163000_listings from './20261122_163000_listings';

export const migrations = [
  {
    up: migration_20261122_130109_first_edition.up,
    down: migration_20261122_130109_first_edition.down,
    name: '20261122_130109_first_edition',
  },
  {
    up: migration_20261122_150000_search.up,
    down: migration_20261122_150000_search.down,
    name: '20261122_150000_search'
  },
  {
    up: migration_20261122_163000_listings.up,
    down: migration_20261122_163000_listings.down,
    name: '20261122_163000_listings'
  },
];
