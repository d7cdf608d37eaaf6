import { graphql } from '../../graphql';

/** The objectives of a program with how far they have cascaded, and the pulse that is open. */
export const ObjectivesDocument = graphql(`
  query Objectives($programId: ID!, $includeArchived: Boolean) {
    objectives(programId: $programId, includeArchived: $includeArchived) {
      ...ObjectiveFields
    }
    cascadeCoverage(programId: $programId) {
      covered
      required
      share
    }
    pulses(programId: $programId) {
      id
      title
      status
      closesOn
      hasAnswered
    }
  }

  fragment ObjectiveFields on Objective {
    id
    version
    quadrant
    title
    description
    owner
    carriedBy
    measures {
      id
      key
      name
    }
    coverage {
      covered
      required
      share
    }
    goalCount
    gapCount
    findings {
      code
      message
    }
    archivedAt
  }
`);

/** What the objectives score in a unit and period. */
export const ObjectiveScoresDocument = graphql(`
  query ObjectiveScores($unitId: ID!, $period: Period!) {
    objectiveScores(unitId: $unitId, period: $period) {
      objectiveId
      score
      coverage
      status
      trend
      measures {
        id
        name
        value
        unit
        decimals
        score
        status
        freshness
      }
    }
  }
`);

/** The goals one objective has cascaded into, and the units without one. */
export const CascadeDocument = graphql(`
  query Cascade($objectiveId: ID!) {
    cascade(objectiveId: $objectiveId) {
      objective {
        ...ObjectiveFields
      }
      goals {
        ...GoalFields
        coverage {
          covered
          required
        }
      }
      gaps {
        unitId
        unitName
        parentGoalId
      }
    }
  }

  fragment GoalFields on CascadeGoal {
    id
    version
    parentGoalId
    unitId
    unitName
    level
    title
    measure {
      id
      key
      name
    }
    kpi
    target
    owner
    dueOn
    missing
    canEdit
    archivedAt
  }
`);

/** Adds an objective. */
export const CreateObjectiveDocument = graphql(`
  mutation CreateObjective($input: CreateObjectiveInput!) {
    createObjective(input: $input) {
      ... on Objective {
        ...ObjectiveFields
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

/** Changes or moves an objective. */
export const UpdateObjectiveDocument = graphql(`
  mutation UpdateObjective($input: UpdateObjectiveInput!) {
    updateObjective(input: $input) {
      ... on Objective {
        ...ObjectiveFields
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

/** Archives an objective; its goals rest with it. */
export const ArchiveObjectiveDocument = graphql(`
  mutation ArchiveObjective($input: RowInput!) {
    archiveObjective(input: $input) {
      ... on Objective {
        ...ObjectiveFields
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

/** Brings an objective back. */
export const RestoreObjectiveDocument = graphql(`
  mutation RestoreObjective($input: RowInput!) {
    restoreObjective(input: $input) {
      ... on Objective {
        ...ObjectiveFields
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

/** Adds a goal to a cascade. */
export const CreateCascadeGoalDocument = graphql(`
  mutation CreateCascadeGoal($input: CreateCascadeGoalInput!) {
    createCascadeGoal(input: $input) {
      ... on CascadeGoal {
        ...GoalFields
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

/** Changes or moves a goal. */
export const UpdateCascadeGoalDocument = graphql(`
  mutation UpdateCascadeGoal($input: UpdateCascadeGoalInput!) {
    updateCascadeGoal(input: $input) {
      ... on CascadeGoal {
        ...GoalFields
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

/** Archives a goal with everything below it. */
export const ArchiveCascadeGoalDocument = graphql(`
  mutation ArchiveCascadeGoal($input: RowInput!) {
    archiveCascadeGoal(input: $input) {
      ... on CascadeGoal {
        ...GoalFields
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

/** Gives an objective to every unit of a kind. */
export const GiveObjectiveDocument = graphql(`
  mutation GiveObjective($input: GiveObjectiveInput!) {
    giveObjective(input: $input) {
      ... on ObjectiveGiven {
        id
        created
        skipped
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
