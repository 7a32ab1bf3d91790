import * as migration_20261122_130109_first_edition from './20261122_130109_first_edition';
import * as migration_20261122_162411_search_engines from './20261122_162411_search_engines';
import * as migration_20261122_162400_series from './20261122_162400_series';
import * as migration_20261122_163000_listings from './20261122_163000_listings';
import * as migration_20261122_150000_search from './20261122_150000_search';

export const migrations = [
  {
    up: migration_20261122_130109_first_edition.up,
    down: migration_20261122_130109_first_edition.down,
    name: '20261122_130109_first_edition',
  },
  {
    up: migration_20261122_162411_search_engines.up,
    down: migration_20261122_162411_search_engines.down,
    name: '20261122_162411_search_engines'
  },
  {
    up: migration_20261122_162400_series.up,
    down: migration_20261122_162400_series.down,
    name: '20261122_162400_series',
  },
  {
    up: migration_20261122_163000_listings.up,
    down: migration_20261122_163000_listings.down,
    name: '20261122_163000_listings'
  },
  {
    up: migration_20261122_150000_search.up,
    down: migration_20261122_150000_search.down,
    name: '20261122_150000_search'
  },
];
