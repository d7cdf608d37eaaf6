import { graphql } from '../../graphql';

/** The episodes of a program. */
export const EpisodesDocument = graphql(`
  query Episodes($programId: ID!, $includeArchived: Boolean) {
    episodes(programId: $programId, includeArchived: $includeArchived) {
      ...EpisodeFields
    }
  }

  fragment EpisodeFields on Episode {
    id
    version
    title
    need
    lifecycleStage
    experienceType
    frequency
    emotionalImportance
    zone
    isFlagged
    touchpoints
    channels
    owner {
      id
      name
    }
    rationale
    initiativeCount
    origin {
      pack
      key
    }
    archivedAt
  }
`);

/** Adds an episode. */
export const CreateEpisodeDocument = graphql(`
  mutation CreateEpisode($input: CreateEpisodeInput!) {
    createEpisode(input: $input) {
      ... on Episode {
        ...EpisodeFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Changes an episode. */
export const UpdateEpisodeDocument = graphql(`
  mutation UpdateEpisode($input: UpdateEpisodeInput!) {
    updateEpisode(input: $input) {
      ... on Episode {
        ...EpisodeFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Archives an episode; its history stays. */
export const ArchiveEpisodeDocument = graphql(`
  mutation ArchiveEpisode($input: RowInput!) {
    archiveEpisode(input: $input) {
      ... on Episode {
        ...EpisodeFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);

/** Brings an episode back. */
export const RestoreEpisodeDocument = graphql(`
  mutation RestoreEpisode($input: RowInput!) {
    restoreEpisode(input: $input) {
      ... on Episode {
        ...EpisodeFields
      }
      ... on Invalid {
        issues {
          path
          message
        }
      }
      ... on Stale {
        message
        current {
          id
          version
        }
      }
    }
  }
`);
