import * as migration_20261122_130109_first_edition from './20261122_130109_first_edition';
import * as migration_20261122_162411_search_engines from './20261122_162411_search_engines';

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
];
