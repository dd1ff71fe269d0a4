import { loadCatalogue } from '../../feeds/catalogue.ts';
import type { Config } from '../config.ts';
import type { Source } from '../core/item.ts';

/** The catalogue by id, for what an item's `source` says of its tier and country. */
export async function sourcesById(config: Config): Promise<Map<string, Source>> {
  const { sources } = await loadCatalogue(config.catalogue, new Map());
  return new Map(sources.map((source) => [source.id, source]));
}
