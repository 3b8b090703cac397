import type {
  PlacesAndProjectsQuery,
  RecordedProjectsQuery,
  RegisteredPlacesQuery,
} from '../../../schema/generated/page-operations.ts';

/** The register of places and the projects, each read to its end. */
export type PlacesData = PlacesAndProjectsQuery & RegisteredPlacesQuery & RecordedProjectsQuery;
