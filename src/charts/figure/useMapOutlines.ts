import { useQuery } from '@tanstack/react-query';

/** Width in px that the map is drawn for; the page scales it. */
export const MAP_WIDTH = 900;

/** Returns the query of the map's outlines, which come in a chunk of their own because they outweigh the rest of the page. */
export function useMapOutlines() {
  return useQuery({
    queryKey: ['map outlines', MAP_WIDTH],
    queryFn: async () => {
      const { mapPaths, mapHeight } = await import('@/charts/picture/mapPaths');
      return { paths: mapPaths(MAP_WIDTH), height: mapHeight(MAP_WIDTH) };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
