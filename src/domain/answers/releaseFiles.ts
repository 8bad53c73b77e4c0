import { partialDateSchema } from '@/domain/time/partialDateSchema';
import { z } from '@/domain/zod';

/** `/data/releases.json`, written by the build: the files of each release. */
export const releaseFilesSchema = z.array(
  z.object({
    id: z.string(),
    /** Day it was published, `YYYY-MM-DD`. */
    published: z.string(),
    /** Last day up to which its records were collected, as precise as is known. */
    collectedTo: partialDateSchema,
    files: z.array(
      z.object({
        /** Path below the site's folder, such as `data/2026.11/activities.csv`. */
        path: z.string(),
        bytes: z.int().nonnegative(),
        /** SHA-256 of the bytes, in hexadecimal. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** Records in it; null for a description. */
        records: z.int().nonnegative().nullable(),
      }),
    ),
  }),
);

/** `/feeds/index.json`, written by the build: each feed and, where there is one, the calendar of the same things. Paths below the site's folder. */
export const feedIndexSchema = z.array(
  z.object({
    title: z.string(),
    atom: z.string(),
    calendar: z.string().nullable(),
    /** The filters of its records, as they stand in a link; empty for all records. */
    query: z.string(),
    /** Records that it is about; the feed itself holds the newest of them. */
    records: z.int().nonnegative(),
  }),
);

/** `/offline.json`, written by the build: the files that the site needs where there is no network. */
export const offlineFilesSchema = z.object({
  /** Differs from the one of any other build whose files differ. */
  build: z.string().min(1),
  /** The newest release of the data in it. */
  release: z.string(),
  /** Bytes of all files as they are kept, and as they come over the line. */
  bytes: z.int().nonnegative(),
  packedBytes: z.int().nonnegative(),
  /** Paths below the site's folder. */
  paths: z.array(z.string()).min(1),
});

/** What a copy says of itself. */
export const keptCopySchema = z.object({
  build: z.string(),
  release: z.string(),
  bytes: z.int().nonnegative(),
  /** Day on which it was kept, `YYYY-MM-DD`. */
  kept: z.iso.date(),
});

export type ReleaseFiles = z.infer<typeof releaseFilesSchema>;
export type FeedIndex = z.infer<typeof feedIndexSchema>;
export type OfflineFiles = z.infer<typeof offlineFilesSchema>;
export type KeptCopy = z.infer<typeof keptCopySchema>;
