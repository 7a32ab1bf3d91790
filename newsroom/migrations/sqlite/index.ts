import * as migration_20261122_130109_first_edition from './20261122_130109_first_edition';
import * as migration_20261122_150000_search from './20261122_150000_search';
import * as migration_20261122_163000_listings from './20261122_163000_listings';
import * as migration_20261128_120000_the_newsroom from './20261128_120000_the_newsroom';
import * as migration_20261128_130100_story_steps from './20261128_130100_story_steps';
import * as migration_20261128_130200_schedules from './20261128_130200_schedules';
import * as migration_20261128_130400_shown_corrections from './20261128_130400_shown_corrections';
import * as migration_20261128_130500_sign_in from './20261128_130500_sign_in';
import * as migration_20261128_130700_picture_names from './20261128_130700_picture_names';
import * as migration_20261128_130800_events from './20261128_130800_events';
import * as migration_20261128_140100_password_links from './20261128_140100_password_links';
import * as migration_20261128_140200_api_keys from './20261128_140200_api_keys';
import * as migration_20261128_140500_gift_facts from './20261128_140500_gift_facts';
import * as migration_20261128_200000_giving from './20261128_200000_giving';
import * as migration_20261128_210100_gift_receipts from './20261128_210100_gift_receipts';
import * as migration_20261128_210200_support_links from './20261128_210200_support_links';
import * as migration_20261129_100000_large_archive from './20261129_100000_large_archive';
import * as migration_20261129_100200_without_changed from './20261129_100200_without_changed';
import * as migration_20261129_110000_large_lists from './20261129_110000_large_lists';
import * as migration_20261129_120000_covering_indexes from './20261129_120000_covering_indexes';
import * as migration_20261129_120100_marked_words from './20261129_120100_marked_words';
import * as migration_20261129_150343_told_once from './20261129_150343_told_once';
import * as migration_20261130_090000_narrowed_lists from './20261130_090000_narrowed_lists';

export const migrations = [
  {
    up: migration_20261122_130109_first_edition.up,
    down: migration_20261122_130109_first_edition.down,
    name: '20261122_130109_first_edition',
  },
  {
    up: migration_20261122_150000_search.up,
    down: migration_20261122_150000_search.down,
    name: '20261122_150000_search',
  },
  {
    up: migration_20261122_163000_listings.up,
    down: migration_20261122_163000_listings.down,
    name: '20261122_163000_listings',
  },
  {
    up: migration_20261128_120000_the_newsroom.up,
    down: migration_20261128_120000_the_newsroom.down,
    name: '20261128_120000_the_newsroom',
  },
  {
    up: migration_20261128_130100_story_steps.up,
    down: migration_20261128_130100_story_steps.down,
    name: '20261128_130100_story_steps',
  },
  {
    up: migration_20261128_130200_schedules.up,
    down: migration_20261128_130200_schedules.down,
    name: '20261128_130200_schedules',
  },
  {
    up: migration_20261128_130400_shown_corrections.up,
    down: migration_20261128_130400_shown_corrections.down,
    name: '20261128_130400_shown_corrections',
  },
  {
    up: migration_20261128_130500_sign_in.up,
    down: migration_20261128_130500_sign_in.down,
    name: '20261128_130500_sign_in',
  },
  {
    up: migration_20261128_130700_picture_names.up,
    down: migration_20261128_130700_picture_names.down,
    name: '20261128_130700_picture_names',
  },
  {
    up: migration_20261128_130800_events.up,
    down: migration_20261128_130800_events.down,
    name: '20261128_130800_events',
  },
  {
    up: migration_20261128_140100_password_links.up,
    down: migration_20261128_140100_password_links.down,
    name: '20261128_140100_password_links',
  },
  {
    up: migration_20261128_140200_api_keys.up,
    down: migration_20261128_140200_api_keys.down,
    name: '20261128_140200_api_keys',
  },
  {
    up: migration_20261128_140500_gift_facts.up,
    down: migration_20261128_140500_gift_facts.down,
    name: '20261128_140500_gift_facts',
  },
  {
    up: migration_20261128_200000_giving.up,
    down: migration_20261128_200000_giving.down,
    name: '20261128_200000_giving',
  },
  {
    up: migration_20261128_210100_gift_receipts.up,
    down: migration_20261128_210100_gift_receipts.down,
    name: '20261128_210100_gift_receipts',
  },
  {
    up: migration_20261128_210200_support_links.up,
    down: migration_20261128_210200_support_links.down,
    name: '20261128_210200_support_links',
  },
  {
    up: migration_20261129_100000_large_archive.up,
    down: migration_20261129_100000_large_archive.down,
    name: '20261129_100000_large_archive',
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
    up: migration_20261129_120000_covering_indexes.up,
    down: migration_20261129_120000_covering_indexes.down,
    name: '20261129_120000_covering_indexes',
  },
  {
    up: migration_20261129_120100_marked_words.up,
    down: migration_20261129_120100_marked_words.down,
    name: '20261129_120100_marked_words',
  },
  {
    up: migration_20261129_150343_told_once.up,
    down: migration_20261129_150343_told_once.down,
    name: '20261129_150343_told_once'
  },
  {
    up: migration_20261130_090000_narrowed_lists.up,
    down: migration_20261130_090000_narrowed_lists.down,
    name: '20261130_090000_narrowed_lists'
  },
];
