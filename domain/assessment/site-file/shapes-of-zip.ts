import { unzipSync } from 'fflate';
import { open } from 'shapefile';
import { message } from '../../messages/message.ts';
import { decodeText } from '../../text/decode-text.ts';
import { said, systemOfPrj, unsaid } from './coordinate-system.ts';
import type { FoundFile } from './found-file.ts';
import { unread } from './recognise-format.ts';
import { FileRefused } from './refuse-file.ts';
import { shapesOfGeojson } from './shapes-of-geojson.ts';
import { siteFileLimits } from './site-file-limits.ts';

/** Members of an archive that are read. */
const wanted = /\.(?:shp|prj|kml|geojson|json|gml|wkt|csv|txt)$/i;
/** What holds shapes and nothing else; and what may as well be a table or a note about them, looked at where there is none of those. */
const shapes = /\.(?:shp|kml|geojson|gml|wkt)$/i;
const perhapsShapes = [/\.json$/i, /\.csv$/i, /\.txt$/i];
const beside = /(?:^|\/)(?:__MACOSX\/|\.)/;

/**
 * Finds the shapes of an archive: a zipped shapefile with or without its .prj, a KMZ, or any one file of text. What an
 * archive says it holds is added up before a byte of it is unpacked.
 * @param readText how the bytes of a file of text are read
 * @throws FileRefused
 */
export async function shapesOfZip(
  bytes: Uint8Array,
  readText: (bytes: Uint8Array) => FoundFile,
): Promise<FoundFile> {
  const files = unpacked(bytes);
  const names = Object.keys(files);
  const kind = [shapes, ...perhapsShapes].find((each) => names.some((name) => each.test(name)));
  if (kind === undefined) throw new FileRefused(message('siteFile.nothingInZip'));
  const found = names.filter((name) => kind.test(name));
  const [name = ''] = found;
  if (found.length > 1) throw new FileRefused(message('siteFile.severalInZip', { count: found.length }));
  const content = files[name] ?? new Uint8Array();
  if (!/\.shp$/i.test(name)) return readText(content);
  const prj = names.find((each) => /\.prj$/i.test(each));
  return shapesOfShp(
    content,
    prj === undefined ? undefined : decodeText(files[prj] ?? new Uint8Array()).text,
  );
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        entries += 1;
        if (size > siteFileLimits.mostBytesUnpacked || entries > siteFileLimits.mostEntries) {
          throw new FileRefused(
            message('siteFile.bomb', { megabytes: siteFileLimits.mostBytesUnpacked / 1e6 }),
          );
        }
        if (/^(?:xl|word)\//.test(name)) throw unread('Excel or Word');
        if (/\.(?:gpkg|gdb|dwg|dxf)$/i.test(name))
          throw unread(name.split('.').at(-1)?.toUpperCase() ?? name);
        return wanted.test(name) && !beside.test(name);
      },
    });
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused(message('siteFile.zipDamaged'), { cause });
  }
}

/**
 * Finds the shapes of the main file of a shapefile.
 * Source: ESRI Shapefile Technical Description, July 1998.
 * @param prj text of the .prj beside it; undefined where there is none.
 */
export async function shapesOfShp(shp: Uint8Array, prj: string | undefined): Promise<FoundFile> {
  const declared = prj === undefined ? unsaid : said(systemOfPrj(prj));
  const features = await featuresOf(shp);
  const { features: found } = shapesOfGeojson(JSON.stringify({ type: 'FeatureCollection', features }));
  return { format: 'SHAPEFILE', declared, features: found, changes: [], notes: [] };
}

async function featuresOf(shp: Uint8Array): Promise<unknown[]> {
  try {
    const source = await open(shp.slice().buffer);
    const features: unknown[] = [];
    for (let next = await source.read(); !next.done; next = await source.read()) {
      features.push(next.value);
      if (features.length > siteFileLimits.mostCorners) break;
    }
    return features;
  } catch (cause) {
    throw new FileRefused(message('siteFile.shapefileDamaged'), { cause });
  }
}
