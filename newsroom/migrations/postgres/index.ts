import * as migration_20261129_003733_first_edition from './20261129_003733_first_edition';
import * as migration_20261129_003800_beside_the_stories from './20261129_003800_beside_the_stories';
import * as migration_20261129_100000_large_archive from './20261129_100000_large_archive';
import * as migration_20261129_100100_sealed_words from './20261129_100100_sealed_words';
import * as migration_20261129_100200_without_changed from './20261129_100200_without_changed';
import * as migration_20261129_110000_large_lists from './20261129_110000_large_lists';
import * as migration_20261129_120000_headlines from './20261129_120000_headlines';
import * as migration_20261129_130000_search_periods from './20261129_130000_search_periods';
import * as migration_20261129_150350_told_once from './20261129_150350_told_once';
import * as migration_20261130_090000_narrowed_lists from './20261130_090000_narrowed_lists';

export const migrations = [
  {
    up: migration_20261129_003733_first_edition.up,
    down: migration_20261129_003733_first_edition.down,
    name: '20261129_003733_first_edition',
  },
  {
    up: migration_20261129_003800_beside_the_stories.up,
    down: migration_20261129_003800_beside_the_stories.down,
    name: '20261129_003800_beside_the_stories',
  },
  {
    up: migration_20261129_100000_large_archive.up,
    down: migration_20261129_100000_large_archive.down,
    name: '20261129_100000_large_archive',
  },
  {
    up: migration_20261129_100100_sealed_words.up,
    down: migration_20261129_100100_sealed_words.down,
    name: '20261129_100100_sealed_words',
  },
  {
    up: migration_20261129_100200_without_changed.up,
    down: migration_20261129_100200_without_changed.down,
    name: '20261129_100200_without_changed',
  },
  {
    up: migration_20261129_110000_large_lists.up,
    down: migration_20261129_110000_large_lists.down,
    name: '20261129_110000_large_lists',
  },
  {
    up: migration_20261129_120000_headlines.up,
    down: migration_20261129_120000_headlines.down,
    name: '20261129_120000_headlines',
  },
  {
    up: migration_20261129_130000_search_periods.up,
    down: migration_20261129_130000_search_periods.down,
    name: '20261129_130000_search_periods',
  },
  {
    up: migration_20261129_150350_told_once.up,
    down: migration_20261129_150350_told_once.down,
    name: '20261129_150350_told_once'
  },
  {
    up: migration_20261130_090000_narrowed_lists.up,
    down: migration_20261130_090000_narrowed_lists.down,
    name: '20261130_090000_narrowed_lists'
  },
];
