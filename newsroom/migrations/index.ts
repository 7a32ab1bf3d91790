import * as migration_20261122_130109_first_edition from './20261122_130109_first_edition';

export const migrations = [
  {
    up: migration_20261122_130109_first_edition.up,
    down: migration_20261122_130109_first_edition.down,
    name: '20261122_130109_first_edition'
  },
];
