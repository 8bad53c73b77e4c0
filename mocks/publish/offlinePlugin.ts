import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { datasetFolder } from './loadModule.ts';

/** What the shell names beside the scripts, styles, fonts and data, which all are in `assets`. */
const besideAssets = ['shell.html', 'theme.js', 'start.css', 'favicon.svg'];

const packed = promisify(gzip);

/** Writes `offline.json`: which files a reader keeps who wants to use the site without a network. Runs last, on what the build has written. */
export function listOfflineFiles(): Plugin {
  let folder = 'dist';
  return {
    name: 'list-offline-files',
    apply: 'build',
    writeBundle({ dir }) {
      folder = dir ?? folder;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const inAssets = await readdir(join(folder, 'assets'), { recursive: true, withFileTypes: true });
        const assets = inAssets
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
        const paths = [...besideAssets, ...assets.map((path) => path.replaceAll('\\', '/')).sort()];
        const hash = createHash('sha256');
        let [bytes, packedBytes] = [0, 0];
        for (const path of paths) {
          const content = await readFile(join(folder, path));
          hash.update(path).update(content);
          bytes += content.length;
          packedBytes += (await packed(content)).length;
        }
        const releases: { id: string }[] = JSON.parse(await readFile(join(datasetFolder, 'releases.json'), 'utf8'));
        const build = hash.digest('hex').slice(0, 16);
        await writeFile(
          join(folder, 'offline.json'),
          JSON.stringify({ build, release: releases.at(-1)?.id ?? '', bytes, packedBytes, paths }),
        );
      },
    },
  };
}
