import { graphql } from '../../graphql';

/** The dots of the matrix as parallel arrays. */
export const InitiativeMatrixDocument = graphql(`
  query InitiativeMatrix($programId: ID!, $filter: InitiativeFilter) {
    initiativeMatrix(programId: $programId, filter: $filter) {
      total
      ids
      versions
      titles
      frequency
      emotionalImportance
      statuses
      battleIds
    }
  }
`);

/** A page of the table. */
export const InitiativesDocument = graphql(`
  query Initiatives($programId: ID!, $filter: InitiativeFilter, $sort: InitiativeSort, $page: PageInput) {
    initiatives(programId: $programId, filter: $filter, sort: $sort, page: $page) {
      total
      items {
        ...InitiativeRow
      }
    }
  }

  fragment InitiativeRow on Initiative {
    id
    version
    title
    kind
    status
    frequency
    emotionalImportance
    effort
    owner
    startsOn
    endsOn
    isStopCandidate
    archivedAt
    priority {
      score
      zone
      isFlagged
      parts {
        isInherited
      }
    }
    battle {
      id
      title
    }
  }
`);

/** One initiative for the panel. */
export const InitiativeDocument = graphql(`
  query Initiative($id: ID!) {
    initiative(id: $id) {
      ...InitiativeDetail
    }
  }

  fragment InitiativeDetail on Initiative {
    ...InitiativeRow
    description
    sponsor
    cost
    updatedAt
    episodes {
      id
      title
    }
    measures {
      id
      key
      name
    }
    departments {
      departmentId
      name
      impact
    }
    milestones {
      id
      version
      title
      date
      doneOn
      isMissed
    }
    origin {
      pack
      key
    }
  }
`);

/** What initiatives can be filtered by and linked to, and how many there are in all. */
export const InitiativeChoicesDocument = graphql(`
  query InitiativeChoices($programId: ID!) {
    all: initiatives(programId: $programId, page: { take: 1 }) {
      total
    }
    mustWinBattles(programId: $programId) {
      id
      title
    }
    episodes(programId: $programId) {
      id
      title
    }
    readinessMatrix(programId: $programId) {
      departments {
        id
        name
      }
    }
  }
`);

/** Measures an initiative, a battle or a promise word can be linked to. */
export const MeasureChoicesDocument = graphql(`
  query MeasureChoices($programId: ID!) {
    measures(programId: $programId) {
      id
      name
    }
  }
`);

/** Adds an initiative. */
export const CreateInitiativeDocument = graphql(`
  mutation CreateInitiative($input: CreateInitiativeInput!) {
    createInitiative(input: $input) {
      ... on Initiative {
        ...InitiativeDetail
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

/** Changes an initiative. */
export const UpdateInitiativeDocument = graphql(`
  mutation UpdateInitiative($input: UpdateInitiativeInput!) {
    updateInitiative(input: $input) {
      ... on Initiative {
        ...InitiativeDetail
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

/** Archives an initiative; its history stays. */
export const ArchiveInitiativeDocument = graphql(`
  mutation ArchiveInitiative($input: RowInput!) {
    archiveInitiative(input: $input) {
      ... on Initiative {
        ...InitiativeDetail
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

/** Brings an archived initiative back. */
export const RestoreInitiativeDocument = graphql(`
  mutation RestoreInitiative($input: RowInput!) {
    restoreInitiative(input: $input) {
      ... on Initiative {
        ...InitiativeDetail
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

/** Adds a milestone to an initiative. */
export const CreateMilestoneDocument = graphql(`
  mutation CreateMilestone($input: CreateMilestoneInput!) {
    createMilestone(input: $input) {
      ... on Milestone {
        id
        version
        title
        date
        doneOn
        isMissed
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

/** Changes a milestone, or marks it done. */
export const UpdateMilestoneDocument = graphql(`
  mutation UpdateMilestone($input: UpdateMilestoneInput!) {
    updateMilestone(input: $input) {
      ... on Milestone {
        id
        version
        title
        date
        doneOn
        isMissed
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

/** Takes a milestone away. */
export const ArchiveMilestoneDocument = graphql(`
  mutation ArchiveMilestone($input: RowInput!) {
    archiveMilestone(input: $input) {
      ... on Milestone {
        id
        version
        title
        date
        doneOn
        isMissed
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
